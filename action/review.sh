#!/usr/bin/env bash
# Says what the commits since $BASE change in meaning: on the run's page, and in a file for a comment.
set -euo pipefail

comment=$(mktemp -d)/comment.md
rubricc diff "$BASE...HEAD" --format markdown --exit-zero >"$comment"
cat "$comment" >>"$GITHUB_STEP_SUMMARY"
echo "comment=$comment" >>"$GITHUB_OUTPUT"
