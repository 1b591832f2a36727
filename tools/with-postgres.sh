#!/usr/bin/env bash
# Runs a command with MIDYEAR_TEST_POSTGRES naming a PostgreSQL server of its own, made for the
# occasion and gone with it: it waits for no disk, as nothing of it is to outlive a power cut. Needs
# the programs of PostgreSQL 15 or newer (Debian: postgresql).
#
#   tools/with-postgres.sh npm test
set -euo pipefail

programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[[ -n $programs ]] || programs=$(dirname "$(command -v initdb || echo /nowhere/initdb)")
if [[ ! -x $programs/initdb ]]; then
  echo "with-postgres: PostgreSQL is not installed (no initdb); on Debian: apt-get install postgresql" >&2
  exit 2
fi

folder=$(mktemp -d /tmp/midyear-postgres-XXXXXX)
port=$((20000 + RANDOM % 20000))

# PostgreSQL refuses to run as root.
as_owner() {
  if [[ $(id -u) -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi
}

stop() {
  as_owner "$programs/pg_ctl" --pgdata="$folder/data" --mode=immediate --silent stop || true
  rm -rf "$folder"
}
trap stop EXIT

[[ $(id -u) -ne 0 ]] || chown postgres "$folder"
cd "$folder"
echo midyear >password
as_owner "$programs/initdb" --pgdata="$folder/data" --username=midyear --pwfile="$folder/password" \
  --auth=scram-sha-256 \
  --encoding=UTF8 --locale=C.UTF-8 >"$folder/initdb.log"
as_owner "$programs/pg_ctl" --pgdata="$folder/data" --log="$folder/server.log" --silent --wait \
  --options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder \
    -c fsync=off -c full_page_writes=off" start
cd - >/dev/null

MIDYEAR_TEST_POSTGRES="postgres://midyear:midyear@127.0.0.1:$port/postgres" "$@"
