"""The table of a release, as `rubricc release` writes it but for its line ends."""

RELEASED = """\
{ "format": "rubricc.table/1", "guideline": { "id": "mail", "title": "Mail", "version": "1.0.0",
"task": "classify", "unit": "message", "media": "text", "language": null, "owners": [ ], "status":
null }, "digest": "fa60e7111e87245e40925309de3078a034f9639b76dc46a4b7eb6393ecf80de1", "checksum":
"0aea862e66d318bf416087d73cdceef5a7a1c7dad4f8f019997de00958bb1847", "cases": "2", "settings": { },
"signals": [ { "id": "problem", "name": "problem", "side": null, "setting": false, "kind":
"yes-no", "values": [ "no", "yes" ], "low": null, "high": null, "may_be_unknown": false, "usual":
"no", "only_when": null, "if_unsure": null, "ask": null, "description":
"Something does not work.", "notes": [ ], "formerly": [ ], "phrases": [ ] } ], "columns": [ {
"id": "problem", "signal": "problem", "member": null, "cells": [ { "kind": "value", "name": "no",
"cases": "1" }, { "kind": "value", "name": "yes", "cases": "1" } ] } ], "definitions": [ ],
"facts": [ ], "queues": [ ], "guarantees": [ ], "decisions": [ { "id": "label", "place": 0,
"kind": "one", "labels": [ { "name": "complaint", "description": "A problem.", "parent": null,
"requires": [ ], "excludes": [ ], "notes": [ ], "formerly": [ ] }, { "name": "other",
"description": "Anything else.", "parent": null, "requires": [ ], "excludes": [ ], "notes": [ ],
"formerly": [ ] } ], "clauses": [ { "id": "R1", "layer": "rules", "parent": null, "condition": {
"kind": "not", "part": { "kind": "compare", "signal": "problem", "relation": "is", "value": "yes"
} }, "otherwise": false, "effect": { "kind": "give", "labels": [ "complaint" ] }, "rationale":
null, "text": "`complaint` when not `problem`", "notes": [ ], "formerly": [ ], "allows": [ ],
"lines": { "file": null, "first": 23, "last": 23 } }, { "id": "R2", "layer": "rules", "parent":
null, "condition": { "kind": "all", "parts": [ ] }, "otherwise": true, "effect": { "kind": "give",
"labels": [ "other" ] }, "rationale": null, "text": "`other` otherwise", "notes": [ ], "formerly":
[ ], "allows": [ ], "lines": { "file": null, "first": 24, "last": 24 } } ], "priority": [ ],
"reads": [ ], "questions": [ "problem" ], "outcomes": [ { "outcome": { "kind": "accepted",
"labels": [ "complaint" ] }, "cases": "1" }, { "outcome": { "kind": "accepted", "labels": [
"other" ] }, "cases": "1" } ], "rows": [ { "when": { "problem": [ "no" ] }, "outcome": { "kind":
"accepted", "labels": [ "complaint" ] }, "clauses": [ "R1" ], "cases": "1" }, { "when": {
"problem": [ "yes" ] }, "outcome": { "kind": "accepted", "labels": [ "other" ] }, "clauses": [
"R2" ], "cases": "1" } ], "rows_cite": "all", "why_no_rows": null, "diagram": { "root": 0,
"steps": [ { "column": 0, "next": [ 1, 2 ] } ], "terminals": [ { "outcome": { "kind": "accepted",
"labels": [ "complaint" ] }, "clauses": [ "R1" ] }, { "outcome": { "kind": "accepted", "labels": [
"other" ] }, "clauses": [ "R2" ] } ] } } ] }
"""
