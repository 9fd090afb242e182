#!/usr/bin/env bash
# Proves the guidelines in $GUIDELINES and marks on their lines what is wrong with them.
set -euo pipefail

read -r -a paths <<<"$GUIDELINES"
status=0
rubricc check --format github -- "${paths[@]}" || status=$?
rubricc fmt --check -- "${paths[@]}" || status=$((status > 1 ? status : 1))
exit "$status"
