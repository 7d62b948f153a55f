#!/bin/sh
# Quizline in one file: this text finds Java and starts it on the archive that follows the last line.
# QUIZLINE_OPTS (and JAVA_OPTS before it) hold further options for Java, parted by spaces: QUIZLINE_OPTS=-Xmx2g

# Java would open its own files in the place of what is closed, and read the archive as if it were typed.
(true 3>&2) || exec 2>/dev/null
(true 3>&1) 2>/dev/null || exec 1</dev/null
(true 3<&0) 2>/dev/null || exec 0</dev/null

# Sets "release" to the first number of the version of the Java program $1; leaves it empty if that is no working Java.
ask_release() {
    version=
    home=$(readlink -f "$1" 2>/dev/null)
    home=${home%/bin/java}
    if [ -f "$home/release" ] && [ -r "$home/release" ]; then
        while IFS='=' read -r key value; do
            if [ "$key" = JAVA_VERSION ]; then
                version=$value
            fi
        done <"$home/release"
    fi
    if [ -z "$version" ]; then
        version=$("$1" -version 2>&1 </dev/null | sed -n 's/^.* version "\([^"]*\)".*$/\1/p')
    fi
    version=${version#\"}
    version=${version#1.}
    release=${version%%[!0-9]*}
}

java=
seen=
for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)"; do
    [ -f "$candidate" ] && [ -x "$candidate" ] || continue
    ask_release "$candidate"
    if [ "${release:-0}" -ge 17 ]; then
        java=$candidate
        break
    fi
    seen="${seen:+$seen, }$candidate (${release:+Java }${release:-no working Java})"
done
if [ -z "$java" ]; then
    echo "quizline needs Java 17 or newer. It found ${seen:-none by JAVA_HOME or in PATH}." >&2
    echo "Install it, for example from https://adoptium.net, or set JAVA_HOME to the folder where it is." >&2
    exit 2
fi

# Java takes the encoding of arguments and file names from the locale: everything here is UTF-8.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
*)
    LANG=${LC_ALL:-${LANG:-C}} LC_CTYPE=C.UTF-8
    export LANG LC_CTYPE
    unset LC_ALL
    ;;
esac

# Without the second compiler Java starts sooner; what it costs in the long run can be undone by QUIZLINE_OPTS.
set -f
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 \
    -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    ${JAVA_OPTS:-} ${QUIZLINE_OPTS:-} -jar "$0" "$@"
