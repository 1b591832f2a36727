import type { z } from 'zod';
import { absentFrom } from '#directives/model/study/study-session.ts';
import { writtenName } from '#people/model/names/person-name.ts';
import { presentFile } from '#directives/server/register/present-directive.ts';
import type { ReadBranch, ReadStudy } from './read-studies.ts';
import type { readStudy } from './read-study.ts';
import type { branchAnswer, listedStudy, studyAnswer } from './study-contract.ts';

type FoundStudy = Extract<Awaited<ReturnType<typeof readStudy>>, { readonly kind: 'done' }>;

export function presentBranch({
  unit,
  hasBelow,
  sent,
  acknowledged,
  studied,
}: ReadBranch): z.output<typeof branchAnswer> {
  return { unit, hasBelow, sent, acknowledged, studied };
}

export function presentListedStudy(study: ReadStudy): z.output<typeof listedStudy> {
  const { sent, unit, heir, sessionCount, summoned, attended, absent } = study;
  const { state, sentOn, acknowledgedOn, studiedOn } = sent;
  return {
    ...{ unit, heir: heir ?? null, state, sentOn, acknowledgedOn, studiedOn },
    ...{ programme: programmeOf(sent), sessionCount, summoned, attended, absent },
  };
}

export function presentStudy({
  directive,
  study,
  sessions,
  names,
  file,
  allowed,
}: FoundStudy): z.output<typeof studyAnswer> {
  const { id, number, symbol, kind, issuer, subject, issuedOn, studyBy, standing } = directive;
  return {
    ...presentListedStudy(study),
    directive: { id, number, symbol, kind, issuer, subject, issuedOn, studyBy, standing },
    absenceReason: study.sent.absenceReason,
    programmeFile: presentFile(file),
    sessions: sessions.map((session) => {
      const { heldOn, place, summoned, attended, makesUpFor, version } = session;
      const absent = makesUpFor === null ? absentFrom(session, sessions) : 0;
      return {
        ...{ id: session.id, version, heldOn, place, summoned, attended, makesUpFor, absent },
        speaker: speakerOf(session.speaker, names),
      };
    }),
    allowed: [...allowed],
  };
}

/** Of who was erased there is no name. */
function speakerOf(person: string | null, names: FoundStudy['names']) {
  if (person === null) return null;
  const name = names.get(person);
  return { id: person, name: name === undefined ? '' : writtenName(name) };
}

function programmeOf({
  programmeNumber,
  programmeSymbol,
  programmeTitle,
  programmeOn,
  programmeFile,
}: ReadStudy['sent']) {
  if (programmeTitle === null || programmeOn === null) return null;
  return {
    ...{ number: programmeNumber, symbol: programmeSymbol, title: programmeTitle },
    ...{ on: programmeOn, hasFile: programmeFile !== null },
  };
}
