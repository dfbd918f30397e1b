#!/bin/sh
# Generates proto/generated/ from proto/tapvs/v1/*.proto: `npm run proto`.
# With --check nothing is written: status 1 when the committed files are not what would be generated.
#
# The code carries no comments, no conversion from or to JSON, no delimited forms and no verify():
# every `ipvsadm` call loads it, and nothing uses them. (Ranges are checked in control/convert.ts.)
# It is minified, with proto/runtime.ts in it: Bun runs such a file as it is, which spares 20 ms where it has no
# cache of its own (no home directory, the first call). After a conflict, generate it again.
# The types come from a second, commented form.
set -eu

root=$(dirname "$(dirname "$(readlink -f "$0")")")
cd "$root"
work=$(mktemp -d proto/.generated.XXXXXX) # The generated code imports ../runtime.ts.
trap 'rm -rf "$work"' EXIT

pbjs() {
  node_modules/.bin/pbjs -t static-module -w esm --dependency ../runtime.ts \
    --force-number --alt-comment --no-create --no-verify --no-convert --no-delimited \
    --no-typeurl --no-service -p proto "$@" proto/tapvs/v1/control.proto
}

pbjs --no-comments -o "$work/plain.js"
.ci/bun build "$work/plain.js" --target bun --minify --packages external --outfile "$work/control.js" > /dev/null
rm "$work/plain.js"
pbjs -o "$work/commented.js"
node_modules/.bin/pbts -o "$work/control.d.ts" "$work/commented.js"
rm "$work/commented.js"

if [ "${1-}" = --check ]; then
  diff -rq "$work" proto/generated || {
    echo "proto/generated is not what the .proto files give. Run \`npm run proto\`." >&2
    exit 1
  }
else
  rm -rf proto/generated
  mkdir proto/generated
  mv "$work/control.js" "$work/control.d.ts" proto/generated/
fi
