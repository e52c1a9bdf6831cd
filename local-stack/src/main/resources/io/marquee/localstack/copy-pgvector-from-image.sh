#!/bin/bash
# Takes the compiled extension out of the project's own image, where a Docker engine answers.
# usage: copy-pgvector-from-image.sh FOLDER MAJOR   -> FOLDER/lib/vector.so, FOLDER/extension/{vector.control,vector--*.sql}
set -euo pipefail
out=$(cd "$1" && pwd)
major=$2

fail() { echo "$1"; exit 1; }
command -v docker >/dev/null || fail "no docker command"
docker info >/dev/null 2>&1 || fail "no Docker engine answers"
container=$(docker create "pgvector/pgvector:pg$major") || fail "could not pull pgvector/pgvector:pg$major"
trap 'docker rm "$container" >/dev/null' EXIT

mkdir -p "$out/lib" "$out/extension" "$out/all"
docker cp "$container:/usr/lib/postgresql/$major/lib/vector.so" "$out/lib/"
docker cp "$container:/usr/share/postgresql/$major/extension/." "$out/all/"
mv "$out"/all/vector.control "$out"/all/vector--*.sql "$out/extension/"
rm -r "$out/all"
echo "copied pgvector from pgvector/pgvector:pg$major"
