#!/bin/sh
# Quizline in one file: this text finds Java and starts it on the archive that follows the last line.
# QUIZLINE_OPTS (and JAVA_OPTS before it) hold further options for Java, parted by spaces: QUIZLINE_OPTS=-Xmx2g
# QUIZLINE_ARCHIVE=off does without the archive of loaded classes that the first run leaves in the cache folder.

# Java would open its own files in the place of what is closed, and read the archive as if it were typed.
true 3>&2 || exec 2>/dev/null
{ true 3>&1; } 2>/dev/null || exec 1</dev/null
{ true 3<&0; } 2>/dev/null || exec 0</dev/null

# Sets "release" to the first number of the version of the Java program $1; leaves it empty if that is no working Java.
# Sets "build" to what tells it from other Javas.
ask_release() {
    version=
    home=${1%/bin/java}
    [ -f "$home/release" ] || home=$(readlink -f "$1" 2>/dev/null) && home=${home%/bin/java}
    build=$home
    if [ -f "$home/release" ] && [ -r "$home/release" ]; then
        while IFS='=' read -r key value; do
            build="$build $value"
            if [ "$key" = JAVA_VERSION ]; then
                version=$value
                break
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

# Java compares this name, letter by letter, with the one in its archive.
program=$0
case $0 in
/*) ;;
*) [ -f "$PWD/$0" ] && program=$PWD/$0 ;;
esac

# Sets "archive" to where the loaded classes of this program and this Java are kept; leaves it empty if nowhere.
name_archive() {
    archive=
    [ "${QUIZLINE_ARCHIVE:-on}" != off ] || return 0
    case ${XDG_CACHE_HOME:-} in
    /*) cache=$XDG_CACHE_HOME/quizline ;;
    *) cache=${HOME:+$HOME/.cache/quizline} ;;
    esac
    [ -n "$cache" ] || return 0
    sum=$(cksum 2>/dev/null <<END
$program
$build
END
    )
    archive=${sum:+$cache/${sum%% *}.jsa}
}

# An archive is as old as the program it was made of, to the instant. One of somebody else might hold anything.
archive_fits() {
    [ -s "$archive" ] && [ -O "$archive" ] && ! [ "$archive" -nt "$program" ] && ! [ "$archive" -ot "$program" ]
}

# Leaves an archive for later runs. One process at a time makes it, in a folder of its own; where that fails, the folder
# stays, and keeps others from trying again for a day.
make_archive() {
    # What reads the output of the program, or whatever else is open here, would otherwise wait for this, too.
    exec </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
    trap '' HUP INT QUIT
    umask 077
    new=$archive.new
    mkdir -p "$cache" && find "$cache" -name '*.new' -mtime +0 -exec rm -r {} + && mkdir "$new" || return
    touch -r "$program" "$new/age" && rehearse -XX:DumpLoadedClassList="$new/classes" &&
        rehearse -Xshare:dump -XX:SharedClassListFile="$new/classes" -XX:SharedArchiveFile="$new/archive" &&
        touch -m -r "$new/age" "$new/archive" && mv -f "$new/archive" "$archive" &&
        find "$cache" -name '*.jsa' -atime +30 -exec rm {} + && rm -r "$new" || rm -rf "$new"/*
}

# Of the collectors only G1 writes objects into an archive; all of them read them. From Java 24 on, classes in it can be
# linked already.
rehearse() {
    nice "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseG1GC -XX:+AOTClassLinking "$@" -cp "$program" \
        io.github.quizline.cli.Rehearsal "$new/home"
}

name_archive
if [ -n "$archive" ] && ! archive_fits; then
    make_archive &
    archive=
fi

# Java refuses to choose between two collectors.
collector=-XX:+UseSerialGC
case " ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} ${JAVA_OPTS:-} ${QUIZLINE_OPTS:-} " in
*" -XX:+Use"*"GC "*) collector= ;;
esac

# A sitting should begin at once, and then waits for its learner: it starts sooner where the compiler leaves alone what is
# done but a few hundred times. What goes through large files without a learner gains more by being compiled early.
threshold=-XX:CompileThresholdScaling=4
case ${1:-} in
check | fmt | grade) threshold= ;;
esac

# Without the second compiler Java starts sooner; what that costs in the long run can be undone by QUIZLINE_OPTS. Where an archive does not fit after all, Java goes without,
# and would say so between the program's own lines.
set -f
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 $threshold \
    -XX:-UsePerfData $collector \
    ${archive:+-Xshare:auto "-XX:SharedArchiveFile=$archive" -XX:-PrintWarnings -Xlog:disable -Xlog:all=error:stderr} \
    ${archive:+"-Xlog:cds*=off:stderr"} \
    -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    ${JAVA_OPTS:-} ${QUIZLINE_OPTS:-} -jar "$program" "$@"
