#!/usr/bin/env bash
# Starts the release build of the checkout this file lies in, also when called through a symbolic link.
set -eu
self=${BASH_SOURCE[0]}
while [ -L "$self" ]; do
    folder=$(cd -P "$(dirname "$self")" && pwd)
    self=$(readlink "$self")
    case $self in /*) ;; *) self=$folder/$self ;; esac
done
root=$(cd -P "$(dirname "$self")/.." && pwd)
program=$root/src/NetvaerksMoeder.Cli/bin/Release/net10.0
# The same program compiled ahead, where the build could.
if [ -e "$root/artifacts/compiled/complete" ]; then program=$root/artifacts/compiled; fi
exec dotnet "$program/NetvaerksMoeder.Cli.dll" "$@"
