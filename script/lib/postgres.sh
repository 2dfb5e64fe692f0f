# shellcheck shell=bash
# A throw-away PostgreSQL cluster on a free port; needs say.sh and ports.sh.

postgres_home=

# Runs a program of PostgreSQL, never as root, which it refuses.
as_postgres() {
    local bin
    bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
    [[ -n $bin ]] || die "PostgreSQL was not found under /usr/lib/postgresql."
    local program=$bin/$1
    shift
    if [[ $(id -u) == 0 ]]; then
        (cd / && runuser -u postgres -- "$program" "$@")
    else
        "$program" "$@"
    fi
}

# Starts a cluster and sets `postgres_url`.
start_postgres() {
    postgres_home=$(mktemp -d /tmp/xueying-postgres.XXXXXX)
    local port
    port=$(free_port)
    [[ $(id -u) != 0 ]] || chown postgres: "$postgres_home"
    as_postgres initdb -D "$postgres_home/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
        >/dev/null || die "the throw-away PostgreSQL cluster could not be made."
    as_postgres pg_ctl -D "$postgres_home/data" -l "$postgres_home/log" \
        -o "-p $port -k $postgres_home -c max_connections=200 -c fsync=off" -w start >/dev/null ||
        die "the throw-away PostgreSQL cluster did not start:" "$(tail -n 5 "$postgres_home/log")"
    # shellcheck disable=SC2034
    postgres_url="postgres://postgres@127.0.0.1:$port/postgres"
}

# Stops the cluster and removes it; harmless when there is none.
stop_postgres() {
    [[ -n $postgres_home ]] || return 0
    as_postgres pg_ctl -D "$postgres_home/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$postgres_home"
    postgres_home=
}
