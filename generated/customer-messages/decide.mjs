// Decides one case as the guideline says. Made by rubricc from its decision table: do not edit.
//
//   import { decide, justify, nextQuestion } from "./decide.mjs";
//   decide({ problem: "yes" }).label.outcome
//   justify({ problem: "yes" }).label
//   nextQuestion({ problem: "yes" })
//
// Answers are text: yes and no, choices, numbers, the members of a set joined by a space (- for
// none), n/a where a signal does not apply. A signal that is left out, empty, `?` or `not sure` is
// one that the annotator is not sure of. Numbers are exact. A case that cannot occur throws a
// CaseError whose `problems` say why.

export const TABLE = {
  "guideline": "customer-messages",
  "version": "1.0.0",
  "digest": "3f43d9b1866fd850c34d7844412f0ba1b118903d5585038c02eb9f5087f2127a",
  "digits": 19,
  "signals": [
    {
      "id": "content",
      "setting": false,
      "kind": "choice",
      "values": ["message", "foreign", "automatic", "advert", "empty"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "message",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "praise",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "content", "relation": "is", "value": "message"},
      "if_unsure": null
    },
    {
      "id": "sarcastic",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "praise", "relation": "is", "value": "yes"},
      "if_unsure": {"kind": "flag", "queue": "tone"}
    },
    {
      "id": "problem",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "content", "relation": "is", "value": "message"},
      "if_unsure": null
    },
    {
      "id": "elsewhere",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "problem", "relation": "is", "value": "yes"},
      "if_unsure": {"kind": "value", "value": "no"}
    },
    {
      "id": "solved",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "problem", "relation": "is", "value": "yes"},
      "if_unsure": {"kind": "value", "value": "no"}
    },
    {
      "id": "danger",
      "setting": false,
      "kind": "scale",
      "values": ["none", "near-miss", "injury"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": {"kind": "compare", "signal": "problem", "relation": "is", "value": "yes"},
      "if_unsure": {"kind": "flag", "queue": "safety"}
    },
    {
      "id": "request",
      "setting": false,
      "kind": "choice",
      "values": ["nothing", "information", "action"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "nothing",
      "only_when": {"kind": "compare", "signal": "content", "relation": "is", "value": "message"},
      "if_unsure": null
    },
    {
      "id": "leaving",
      "setting": false,
      "kind": "scale",
      "values": ["stays", "wavers", "leaves"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "stays",
      "only_when": {"kind": "compare", "signal": "content", "relation": "is", "value": "message"},
      "if_unsure": null
    },
    {
      "id": "earlier-contacts",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": "20",
      "may_be_unknown": false,
      "usual": "0",
      "only_when": {"kind": "compare", "signal": "content", "relation": "is", "value": "message"},
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "content",
      "signal": "content",
      "member": null,
      "cells": [
        {"kind": "value", "name": "message", "cases": "1"},
        {"kind": "value", "name": "foreign", "cases": "1"},
        {"kind": "value", "name": "automatic", "cases": "1"},
        {"kind": "value", "name": "advert", "cases": "1"},
        {"kind": "value", "name": "empty", "cases": "1"}
      ]
    },
    {
      "id": "praise",
      "signal": "praise",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "sarcastic",
      "signal": "sarcastic",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "problem",
      "signal": "problem",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "elsewhere",
      "signal": "elsewhere",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "solved",
      "signal": "solved",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "danger",
      "signal": "danger",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "near-miss", "cases": "1"},
        {"kind": "value", "name": "injury", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "request",
      "signal": "request",
      "member": null,
      "cells": [
        {"kind": "value", "name": "nothing", "cases": "1"},
        {"kind": "value", "name": "information", "cases": "1"},
        {"kind": "value", "name": "action", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "leaving",
      "signal": "leaving",
      "member": null,
      "cells": [
        {"kind": "value", "name": "stays", "cases": "1"},
        {"kind": "value", "name": "wavers", "cases": "1"},
        {"kind": "value", "name": "leaves", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "earlier-contacts",
      "signal": "earlier-contacts",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0 to 1",
          "low": "0",
          "has_low": true,
          "high": "1",
          "has_high": true,
          "cases": "2"
        },
        {
          "kind": "interval",
          "name": "2",
          "low": "2",
          "has_low": true,
          "high": "2",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "3 to 20",
          "low": "3",
          "has_low": true,
          "high": "20",
          "has_high": true,
          "cases": "18"
        },
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    }
  ],
  "definitions": [],
  "facts": [],
  "decisions": [
    {
      "id": "label",
      "kind": "one",
      "questions": [
        "content",
        "leaving",
        "praise",
        "sarcastic",
        "problem",
        "danger",
        "elsewhere",
        "solved",
        "request",
        "earlier-contacts"
      ],
      "labels": [
        {"name": "complaint", "parent": null},
        {"name": "cancellation", "parent": null},
        {"name": "task", "parent": null},
        {"name": "question", "parent": null},
        {"name": "praise", "parent": null},
        {"name": "no-message", "parent": null},
        {"name": "other", "parent": null}
      ],
      "clauses": [
        {
          "id": "G1",
          "layer": "gates",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "content", "relation": "is", "value": "automatic"},
              {"kind": "compare", "signal": "content", "relation": "is", "value": "advert"},
              {"kind": "compare", "signal": "content", "relation": "is", "value": "empty"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["no-message"]},
          "rationale": null,
          "text": "`no-message` when `content` is one of `automatic`, `advert`, `empty`"
        },
        {
          "id": "G2",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "content", "relation": "is", "value": "foreign"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "languages"},
          "rationale": "a machine translation loses the irony that our rules depend on",
          "text": "flag for `languages` when `content` is `foreign`"
        },
        {
          "id": "G3",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "danger", "relation": "is", "value": "injury"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "safety"},
          "rationale": "somebody may be hurt next while the message waits for us",
          "text": "flag for `safety` when `danger` is `injury`"
        },
        {
          "id": "R1",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "problem", "relation": "is", "value": "yes"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "elsewhere", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["complaint"]},
          "rationale": "an open problem needs an owner, however kind the words around it",
          "text": "`complaint` when `problem` unless `elsewhere`"
        },
        {
          "id": "R1a",
          "layer": "rules",
          "parent": "R1",
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "solved", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "request", "relation": "is", "value": "information"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["question"]},
          "rationale": "nobody must own what is over",
          "text": "`question` when `solved` and `request` is `information`"
        },
        {
          "id": "R1b",
          "layer": "rules",
          "parent": "R1",
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "solved", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "request", "relation": "is", "value": "action"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["task"]},
          "rationale": "what is left is a thing to do",
          "text": "`task` when `solved` and `request` is `action`"
        },
        {
          "id": "R1c",
          "layer": "rules",
          "parent": "R1",
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "solved", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "praise", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "request", "relation": "is", "value": "nothing"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["praise"]},
          "rationale": "a thank-you for help is a thank-you",
          "text": "`praise` when `solved` and `praise` and `request` is `nothing`"
        },
        {
          "id": "R2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "leaving", "relation": "is", "value": "wavers"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["complaint"]},
          "rationale": "who threatens to leave has a problem, named or not",
          "text": "`complaint` when `leaving` is `wavers`"
        },
        {
          "id": "R3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "request", "relation": "is", "value": "action"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["task"]},
          "rationale": null,
          "text": "`task` when `request` is `action`"
        },
        {
          "id": "R4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "request", "relation": "is", "value": "information"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["question"]},
          "rationale": null,
          "text": "`question` when `request` is `information`"
        },
        {
          "id": "R5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "praise", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["praise"]},
          "rationale": null,
          "text": "`praise` when `praise`"
        },
        {
          "id": "R6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["other"]},
          "rationale": null,
          "text": "`other` otherwise"
        },
        {
          "id": "E1",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "sarcastic", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["complaint"]},
          "rationale": "sarcastic praise reports a problem, even where it names none",
          "text": "`complaint` when `sarcastic`"
        },
        {
          "id": "E2",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "danger", "relation": "is", "value": "near-miss"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "elsewhere", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "safety"},
          "rationale": "the next one may not be a miss",
          "text": "flag for `safety` when `danger` is `near-miss` unless `elsewhere`"
        },
        {
          "id": "E3",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "leaving", "relation": "is", "value": "leaves"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["cancellation"]},
          "rationale": "a notice runs from the day it reaches us",
          "text": "`cancellation` when `leaving` is `leaves`"
        },
        {
          "id": "E4",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "all",
                "parts": [
                  {"kind": "compare", "signal": "problem", "relation": "is", "value": "yes"},
                  {
                    "kind": "compare-number",
                    "signal": "earlier-contacts",
                    "relation": "at-least",
                    "number": "3"
                  }
                ]
              },
              {
                "kind": "not",
                "part": {
                  "kind": "any",
                  "parts": [
                    {"kind": "compare", "signal": "solved", "relation": "is", "value": "yes"},
                    {"kind": "compare", "signal": "elsewhere", "relation": "is", "value": "yes"}
                  ]
                }
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "team-lead"},
          "rationale": "a fourth form letter loses the customer",
          "text": "flag for `team-lead` when `problem` and `earlier-contacts` is at least 3 unless `solved` or `elsewhere`"
        },
        {
          "id": "E5",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "request", "relation": "is", "value": "information"},
              {
                "kind": "compare-number",
                "signal": "earlier-contacts",
                "relation": "at-least",
                "number": "2"
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["complaint"]},
          "rationale": "a question asked for the third time is a complaint about us",
          "text": "`complaint` when `request` is `information` and `earlier-contacts` is at least 2"
        }
      ],
      "priority": [
        {
          "kind": "clauses",
          "order": ["E2", "E3", "E4", "E5", "E1"],
          "rationale": "people come before deadlines, and deadlines before everything that can be mended tomorrow"
        },
        {
          "kind": "labels",
          "order": ["complaint", "task", "question", "praise"],
          "rationale": "an open problem costs us a customer and a compliment does not"
        }
      ],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 3, 3]},
          {"column": 1, "next": [4, 5, 98]},
          {"column": 1, "next": [98, 98, 6]},
          {"column": 1, "next": [98, 98, 7]},
          {"column": 2, "next": [98, 98, 8]},
          {"column": 2, "next": [9, 10, 98]},
          {"column": 2, "next": [98, 98, 11]},
          {"column": 2, "next": [98, 98, 12]},
          {"column": 3, "next": [13, 14, 98]},
          {"column": 3, "next": [15, 16, 98]},
          {"column": 3, "next": [17, 18, 98]},
          {"column": 3, "next": [98, 98, 19]},
          {"column": 3, "next": [98, 98, 20]},
          {"column": 4, "next": [98, 98, 21]},
          {"column": 4, "next": [22, 23, 98]},
          {"column": 4, "next": [98, 98, 24]},
          {"column": 4, "next": [25, 26, 98]},
          {"column": 4, "next": [98, 98, 27]},
          {"column": 4, "next": [28, 29, 98]},
          {"column": 4, "next": [98, 98, 30]},
          {"column": 4, "next": [98, 98, 31]},
          {"column": 5, "next": [98, 98, 32]},
          {"column": 5, "next": [33, 34, 98]},
          {"column": 5, "next": [35, 35, 98]},
          {"column": 5, "next": [98, 98, 36]},
          {"column": 5, "next": [33, 37, 98]},
          {"column": 5, "next": [38, 38, 98]},
          {"column": 5, "next": [98, 98, 39]},
          {"column": 5, "next": [40, 41, 98]},
          {"column": 5, "next": [42, 42, 98]},
          {"column": 5, "next": [98, 98, 43]},
          {"column": 5, "next": [98, 98, 44]},
          {"column": 6, "next": [98, 98, 98, 45]},
          {"column": 6, "next": [46, 47, 48, 98]},
          {"column": 6, "next": [49, 47, 48, 98]},
          {"column": 6, "next": [45, 45, 48, 98]},
          {"column": 6, "next": [98, 98, 98, 50]},
          {"column": 6, "next": [51, 47, 48, 98]},
          {"column": 6, "next": [50, 50, 48, 98]},
          {"column": 6, "next": [98, 98, 98, 52]},
          {"column": 6, "next": [53, 47, 48, 98]},
          {"column": 6, "next": [52, 47, 48, 98]},
          {"column": 6, "next": [52, 52, 48, 98]},
          {"column": 6, "next": [98, 98, 98, 54]},
          {"column": 6, "next": [98, 98, 98, 55]},
          {"column": 7, "next": [56, 57, 58, 98]},
          {"column": 7, "next": [59, 60, 59, 98]},
          {"column": 7, "next": [61, 61, 61, 98]},
          {"column": 7, "next": [62, 62, 62, 98]},
          {"column": 7, "next": [63, 64, 65, 98]},
          {"column": 7, "next": [66, 57, 58, 98]},
          {"column": 7, "next": [67, 64, 65, 98]},
          {"column": 7, "next": [68, 69, 68, 98]},
          {"column": 7, "next": [70, 71, 70, 98]},
          {"column": 7, "next": [98, 98, 98, 72]},
          {"column": 7, "next": [98, 98, 98, 73]},
          {"column": 8, "next": [74, 75, 76, 98]},
          {"column": 8, "next": [77, 78, 76, 98]},
          {"column": 8, "next": [79, 75, 76, 98]},
          {"column": 8, "next": [80, 81, 76, 98]},
          {"column": 8, "next": [82, 83, 76, 98]},
          {"column": 8, "next": [84, 84, 84, 98]},
          {"column": 8, "next": [85, 85, 85, 98]},
          {"column": 8, "next": [86, 87, 76, 98]},
          {"column": 8, "next": [88, 78, 76, 98]},
          {"column": 8, "next": [89, 75, 76, 98]},
          {"column": 8, "next": [90, 75, 76, 98]},
          {"column": 8, "next": [91, 75, 76, 98]},
          {"column": 8, "next": [92, 92, 76, 98]},
          {"column": 8, "next": [93, 93, 76, 98]},
          {"column": 8, "next": [94, 94, 76, 98]},
          {"column": 8, "next": [95, 95, 76, 98]},
          {"column": 8, "next": [98, 98, 98, 96]},
          {"column": 8, "next": [98, 98, 98, 97]},
          {"column": 9, "next": [99, 99, 99, 98]},
          {"column": 9, "next": [100, 100, 100, 98]},
          {"column": 9, "next": [101, 101, 101, 98]},
          {"column": 9, "next": [102, 103, 103, 98]},
          {"column": 9, "next": [100, 103, 103, 98]},
          {"column": 9, "next": [104, 104, 104, 98]},
          {"column": 9, "next": [105, 105, 106, 98]},
          {"column": 9, "next": [107, 107, 106, 98]},
          {"column": 9, "next": [105, 103, 106, 98]},
          {"column": 9, "next": [107, 103, 106, 98]},
          {"column": 9, "next": [108, 108, 108, 98]},
          {"column": 9, "next": [109, 109, 109, 98]},
          {"column": 9, "next": [105, 105, 105, 98]},
          {"column": 9, "next": [107, 107, 107, 98]},
          {"column": 9, "next": [110, 103, 103, 98]},
          {"column": 9, "next": [111, 111, 111, 98]},
          {"column": 9, "next": [112, 112, 112, 98]},
          {"column": 9, "next": [113, 113, 113, 98]},
          {"column": 9, "next": [114, 114, 114, 98]},
          {"column": 9, "next": [114, 103, 103, 98]},
          {"column": 9, "next": [114, 114, 106, 98]},
          {"column": 9, "next": [114, 103, 106, 98]},
          {"column": 9, "next": [98, 98, 98, 115]},
          {"column": 9, "next": [98, 98, 98, 116]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["other"]}, "clauses": ["R6"]},
          {"outcome": {"kind": "accepted", "labels": ["complaint"]}, "clauses": ["R2"]},
          {"outcome": {"kind": "accepted", "labels": ["cancellation"]}, "clauses": ["E3"]},
          {"outcome": {"kind": "accepted", "labels": ["question"]}, "clauses": ["R4"]},
          {"outcome": {"kind": "accepted", "labels": ["complaint"]}, "clauses": ["E5"]},
          {"outcome": {"kind": "accepted", "labels": ["task"]}, "clauses": ["R3"]},
          {"outcome": {"kind": "accepted", "labels": ["complaint"]}, "clauses": ["R1"]},
          {"outcome": {"kind": "flagged", "queue": "team-lead"}, "clauses": ["E4"]},
          {"outcome": {"kind": "accepted", "labels": ["complaint"]}, "clauses": ["R1", "R2"]},
          {"outcome": {"kind": "flagged", "queue": "safety"}, "clauses": ["E2"]},
          {"outcome": {"kind": "flagged", "queue": "safety"}, "clauses": ["G3"]},
          {"outcome": {"kind": "accepted", "labels": ["question"]}, "clauses": ["R1a", "R4"]},
          {"outcome": {"kind": "accepted", "labels": ["task"]}, "clauses": ["R1b", "R3"]},
          {"outcome": {"kind": "accepted", "labels": ["praise"]}, "clauses": ["R5"]},
          {"outcome": {"kind": "accepted", "labels": ["praise"]}, "clauses": ["R1c", "R5"]},
          {"outcome": {"kind": "accepted", "labels": ["complaint"]}, "clauses": ["E1"]},
          {"outcome": {"kind": "flagged", "queue": "languages"}, "clauses": ["G2"]},
          {"outcome": {"kind": "accepted", "labels": ["no-message"]}, "clauses": ["G1"]}
        ]
      }
    }
  ]
};

export class CaseError extends Error {
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("; "));
    this.name = "CaseError";
    this.problems = problems;
  }
}

export function decide(answers) {
  const told = readAnswers(answers);
  const results = [];
  const problems = [];
  for (const decision of TABLE.decisions) {
    try {
      results.push([decision.id, decideOne(decision, told)]);
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new CaseError(distinct(problems));
  return Object.fromEntries(results);
}

const SIGNALS = new Map(TABLE.signals.map((signal) => [signal.id, signal]));
const DEFINITIONS = new Map(TABLE.definitions.map((one) => [one.name, one.condition]));

function distinct(problems) {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

// ---- answers ----

const NOT_SURE = ["", "?", "not sure"];

// A value is { is: "n/a" | "unknown" }, { is: "number", number }, { is: "set", set } or
// { is: "value", value }.

function readAnswers(answers) {
  const values = new Map();
  const problems = [];
  for (const [name, text] of Object.entries(answers)) {
    const signal = SIGNALS.get(name);
    if (signal === undefined) {
      problems.push({ name: "unknown-signal", message: `\`${shortened(name)}\` is no signal of this guideline` });
      continue;
    }
    const value = readValue(signal, text);
    if (value !== null) {
      values.set(name, value);
    } else if (!NOT_SURE.includes(text)) {
      const message = `\`${shortened(text)}\` is no value of ${signalWords(name)}, which is ${domainWords(signal)}`;
      problems.push({ name: "unknown-value", message });
    }
  }
  if (problems.length > 0) throw new CaseError(problems);
  return { values, open: TABLE.columns.map((column) => openCells(column, values)) };
}

const shortened = (text) => [...String(text)].slice(0, 100).join("");

// What values a signal has, in words.
function domainWords(signal) {
  const values = signal.values.map((value) => `\`${value}\``);
  const unknown = signal.may_be_unknown ? " or `unknown`" : "";
  switch (signal.kind) {
    case "yes-no":
      return "`yes` or `no`";
    case "any-of":
      return `any of ${values.join(", ")} with spaces between, or \`-\` for none`;
    case "whole":
    case "number": {
      const article = signal.kind === "whole" ? "a whole number" : "a number";
      const end = signal.high === null ? "or more" : `to ${signal.high}`;
      return `${article}, ${signal.low ?? "0"} ${end}${unknown}`;
    }
    default:
      return [values.slice(0, -1).join(", "), values.at(-1)].filter(Boolean).join(" or ");
  }
}

function readValue(signal, text) {
  if (typeof text !== "string") return null;
  if (text === "n/a") return signal.only_when === null ? null : { is: "n/a" };
  switch (signal.kind) {
    case "whole":
    case "number":
      return readNumber(signal, text);
    case "any-of": {
      const set = new Set(text === "-" ? [] : text.split(" "));
      return [...set].every((member) => signal.values.includes(member)) ? { is: "set", set } : null;
    }
    default:
      return signal.values.includes(text) ? { is: "value", value: text } : null;
  }
}

const TOLD_NUMBER = /^-?[0-9]{1,19}(\.[0-9]{1,18})?$/;

function readNumber(signal, text) {
  if (text === "unknown") return signal.may_be_unknown ? { is: "unknown" } : null;
  if (!TOLD_NUMBER.test(text)) return null;
  const number = scaled(text);
  if (signal.kind === "whole" && number % 10n ** BigInt(TABLE.digits) !== 0n) return null;
  if (signal.low !== null && number < scaled(signal.low)) return null;
  if (signal.high !== null && number > scaled(signal.high)) return null;
  return { is: "number", number };
}

// The number times 10 to the power of TABLE.digits, which no number here has more of.
function scaled(text) {
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(TABLE.digits, "0"));
  return text.startsWith("-") ? -size : size;
}

function openCells(column, values) {
  const every = [...column.cells.keys()];
  const value = values.get(column.signal);
  if (value === undefined) return every;
  const isUsual = saysUsual(SIGNALS.get(column.signal), value);
  return every.filter((number) => {
    const cell = column.cells[number];
    return hasValue(cell, column.member, value) || (isUsual && cell.kind === "n/a");
  });
}

function saysUsual(signal, value) {
  if (signal.usual === null) return false;
  const usual = readValue(signal, signal.usual);
  return usual !== null && sameValue(usual, value);
}

function sameValue(one, other) {
  if (one.is !== other.is) return false;
  if (one.is !== "set") return one.value === other.value && one.number === other.number;
  return one.set.size === other.set.size && [...one.set].every((member) => other.set.has(member));
}

function hasValue(cell, member, value) {
  if (value.is === "n/a" || value.is === "unknown") return cell.kind === value.is;
  if (value.is === "number") return cell.kind === "interval" && isWithin(cell, value.number);
  const name = value.is === "set" ? (value.set.has(member) ? "yes" : "no") : value.value;
  return cell.kind === "value" && cell.name === name;
}

function isWithin(cell, number) {
  if (cell.low !== null) {
    const low = scaled(cell.low);
    if (number < low || (number === low && !cell.has_low)) return false;
  }
  if (cell.high !== null) {
    const high = scaled(cell.high);
    if (number > high || (number === high && !cell.has_high)) return false;
  }
  return true;
}

// ---- deciding ----

function decideOne(decision, told) {
  const completions = completionsOf(decision, told);
  if (completions.found().length === 0) throw new CaseError(whyImpossible(told.values));
  const unsure = TABLE.signals.filter(({ id }) => !told.values.has(id));
  return settleDoubt(decision, completions, unsure);
}

function completionsOf(decision, told) {
  if (decision.diagram === null) return listed(decision, told);
  return traced(decision.diagram, told.open);
}

function answer(decision, outcome, cited) {
  const clauses = decision.clauses.filter((clause) => cited.has(clause.id));
  const several = outcome.kind === "accepted" && outcome.labels.length > 1;
  return {
    status: { flagged: "flagged", "not-applicable": "not-applicable" }[outcome.kind] ?? "decided",
    outcome: plainOutcome(outcome),
    ...(several ? { accepted: outcome.labels } : {}),
    flag: outcome.kind === "flagged" ? outcome.queue : null,
    clauses: clauses.map((clause) => clause.id),
    because: clauses.map((clause) => clause.rationale).filter((why) => why !== null),
    depends_on: [],
  };
}

function plainOutcome(outcome) {
  switch (outcome.kind) {
    case "accepted":
      return outcome.labels[0];
    case "chosen":
      return outcome.labels;
    case "score":
      return Number(outcome.value);
    default:
      return null;
  }
}

// ---- conditions: true, false, or null where that depends on what was not told ----

function holds(condition, situation) {
  const { kind } = condition;
  const value = situation.values.get(condition.signal);
  switch (kind) {
    case "compare":
      return compares(condition.signal, value, condition.relation, { is: "value", value: condition.value });
    case "compare-number":
      return compares(condition.signal, value, condition.relation, { is: "number", number: scaled(condition.number) });
    case "compare-signals": {
      const [left, right] = [condition.left, condition.right].map((name) => situation.values.get(name));
      return compares(condition.left, left, condition.relation, right);
    }
    case "includes":
      return value === undefined ? null : value.is === "set" && value.set.has(condition.member);
    case "is-unknown":
      return value === undefined ? null : value.is === "unknown";
    case "applies":
      return value === undefined ? null : value.is !== "n/a";
    case "defined":
      return holds(DEFINITIONS.get(condition.name), situation);
    case "not":
      return negated(holds(condition.part, situation));
    case "all":
      return atLeast(condition.parts, condition.parts.length, situation);
    case "any":
      return atLeast(condition.parts, 1, situation);
    case "at-least":
      return atLeast(condition.parts, condition.count, situation);
    default:
      return outcomeHolds(condition, situation);
  }
}

function negated(result) {
  return result === null ? null : !result;
}

function atLeast(parts, count, situation) {
  const results = parts.map((part) => holds(part, situation));
  if (results.filter((result) => result === true).length >= count) return true;
  return results.filter((result) => result !== false).length < count ? false : null;
}

function compares(signal, left, relation, right) {
  const special = (value) => value !== undefined && (value.is === "n/a" || value.is === "unknown");
  if (special(left) || special(right)) return false;
  if (left === undefined || right === undefined) return null;
  if (left.is === "number") return relates(left.number, relation, right.number);
  const { values } = SIGNALS.get(signal);
  return relates(values.indexOf(left.value), relation, values.indexOf(right.value));
}

function relates(left, relation, right) {
  switch (relation) {
    case "is":
      return left === right;
    case "is-not":
      return left !== right;
    case "at-least":
      return left >= right;
    case "at-most":
      return left <= right;
    case "more-than":
      return left > right;
    default:
      return left < right;
  }
}

// A score is kept as a BigInt, 10 to the power of SCORE_DIGITS times as large.
const SCORE_DIGITS = TABLE.digits * 2;

function scaledScore(text) {
  return scaled(text) * 10n ** BigInt(TABLE.digits);
}

// Another decision's outcome; one that is flagged is supposed to be each that it might be.
function outcomeHolds(condition, situation) {
  const result = situation.results?.get(condition.decision);
  const outcome = situation.supposed?.get(condition.decision) ?? result;
  if (outcome === undefined) return null;
  const asksState = condition.kind === "outcome-is" && condition.state !== "none";
  if (outcome.kind === "flagged" && !asksState) return null;
  switch (condition.kind) {
    case "outcome-in":
      return outcome.kind === "accepted" && outcome.labels.every((label) => condition.outcomes.includes(label));
    case "outcome-includes":
      return outcome.kind === "chosen" && outcome.labels.some((label) => condition.labels.includes(label));
    case "outcome-compare":
      return outcome.kind === "score" && relates(outcome.score, condition.relation, scaledScore(condition.number));
    default:
      if (condition.state === "none") return outcome.kind === "chosen" && outcome.labels.length === 0;
      return result?.kind === condition.state;
  }
}

// ---- cases that cannot occur ----

// What was told, and which signals do not apply as far as that can be said.
function settle(told) {
  const values = new Map(told);
  const sometimes = TABLE.signals.filter((signal) => signal.only_when !== null);
  for (const signal of sometimes) {
    if (told.has(signal.id) && saysUsual(signal, told.get(signal.id))) values.delete(signal.id);
  }
  for (let size = -1; size !== values.size; ) {
    size = values.size;
    for (const signal of sometimes.filter(({ id }) => !values.has(id))) {
      const applies = holds(signal.only_when, { values });
      if (applies === false) values.set(signal.id, { is: "n/a" });
      if (applies && told.has(signal.id)) values.set(signal.id, told.get(signal.id));
    }
  }
  return values;
}

function whyImpossible(told) {
  const problems = impossibleProblems(settle(told));
  if (problems.length > 0) return problems;
  const named = [...told.keys()].map(signalWords).join(", ");
  const message = `no case that the facts allow has these values together: ${named}`;
  return [{ name: "impossible-case", message }];
}

function impossibleProblems(values) {
  const problems = TABLE.signals.flatMap((signal) => misplaced(signal, values));
  for (const fact of TABLE.facts) {
    if (holds(fact.condition, { values }) === false) {
      problems.push({ name: "impossible-case", message: `the facts exclude this case: ${fact.text}` });
    }
  }
  return problems;
}

function misplaced(signal, values) {
  if (signal.only_when === null || !values.has(signal.id)) return [];
  const applies = holds(signal.only_when, { values });
  const isAbsent = values.get(signal.id).is === "n/a";
  if (applies === false && !isAbsent) {
    const message = `${signalWords(signal.id)} does not apply to this case, so it has no value`;
    return [{ name: "does-not-apply", message }];
  }
  if (applies && isAbsent) {
    return [{ name: "applies", message: `${signalWords(signal.id)} applies to this case, so it is not \`n/a\`` }];
  }
  return [];
}

// ---- not sure: what all completions of a case come to together ----

// Where the doubt makes no difference, the outcome. Else what the values of `if unsure` lead to,
// given all at once. Else the queue of the first unsure signal that matters and names one.
function settleDoubt(decision, completions, unsure) {
  const policies = new Map(unsure
    .filter((signal) => signal.if_unsure?.kind === "value")
    .map((signal) => [signal.id, readValue(signal, signal.if_unsure.value)]));
  let settled = agreed(decision, completions.found());
  if (settled !== null) return settled;
  let given = completions.given(policies);
  const found = given.found();
  if (found.length === 0) given = completions; // the facts forbid these values together
  settled = agreed(decision, found);
  if (settled !== null) return settled;
  const alone = unsure.filter((signal) => given.matters(signal));
  const matter = alone.length > 0 ? alone : unsure.filter((signal) => given.varies(signal));
  const flag = matter.find((signal) => signal.if_unsure?.kind === "flag");
  return {
    status: flag === undefined ? "unsettled" : "flagged",
    outcome: null,
    flag: flag === undefined ? null : flag.if_unsure.queue,
    clauses: [],
    because: [],
    depends_on: matter.map(({ id }) => id),
  };
}

// The outcome if all have one; of several accepted ones, as declared, where orders differ.
function agreed(decision, found) {
  if (new Set(found.map(({ outcome }) => keyOf(outcome))).size !== 1) return null;
  const names = decision.labels.map(({ name }) => name);
  const rank = ({ outcome }) => (outcome.kind === "accepted" ? outcome.labels.map((one) => names.indexOf(one)) : []);
  const first = found.reduce((best, one) => (isBefore(rank(one), rank(best)) ? one : best));
  return answer(decision, first.outcome, new Set(found.flatMap(({ clauses }) => clauses)));
}

function isBefore(one, other) {
  const at = one.findIndex((place, index) => place !== other[index]);
  return at >= 0 && one[at] < other[at];
}

// The same for outcomes that agree: of several accepted ones the order does not count.
function keyOf(outcome) {
  return JSON.stringify(outcome.kind === "accepted" ? [...outcome.labels].sort() : outcome);
}

// ---- the completions all at once, in a diagram ----

function traced(diagram, open) {
  let part = null;
  const once = () => (part ??= partOf(diagram, open));
  return {
    found: () => endsOf(diagram, open),
    given: (policies) => traced(diagram, open.map((cells, at) => narrowed(TABLE.columns[at], cells, policies))),
    matters: (signal) => decidesAlone(once(), open, columnsOf(signal)),
    varies: (signal) => {
      const taken = takenCells(once(), open);
      return columnsOf(signal).some((column) => taken[column].size > 1);
    },
  };
}

const columnsOf = (signal) => [...TABLE.columns.keys()].filter((at) => TABLE.columns[at].signal === signal.id);

function narrowed(column, cells, policies) {
  const value = policies.get(column.signal);
  if (value === undefined) return cells;
  return cells.filter((at) => column.cells[at].kind === "n/a" || hasValue(column.cells[at], column.member, value));
}

function endsOf(diagram, open) {
  const size = diagram.steps.length;
  return [...reachedNodes(diagram, open)]
    .filter((node) => node >= size)
    .map((node) => diagram.terminals[node - size])
    .filter((end) => end.outcome !== null);
}

function reachedNodes(diagram, open) {
  const reached = new Set(open.every((cells) => cells.length > 0) ? [diagram.root] : []);
  diagram.steps.forEach((step, number) => {
    if (!reached.has(number)) return;
    for (const cell of open[step.column]) reached.add(step.next[cell]);
  });
  return reached;
}

// The part of the diagram that is left open, equal parts being one node. Node 0 is impossible; a
// node has the column it asks, where each open cell leads, and which outcomes it leads to, as bits.
function partOf(diagram, open) {
  const size = diagram.steps.length;
  const nodes = [{ column: open.length, next: [], outcomes: 0n }];
  const known = new Map([["null", 0]]);
  const becomes = new Map();
  for (const number of [...reachedNodes(diagram, open)].sort((one, other) => other - one)) {
    const step = diagram.steps[number];
    const column = step === undefined ? open.length : step.column;
    const next = step === undefined ? [] : open[column].map((cell) => becomes.get(step.next[cell]));
    const outcome = step === undefined ? diagram.terminals[number - size].outcome : null;
    const key = step === undefined ? (outcome === null ? "null" : keyOf(outcome)) : `${column}:${next}`;
    if (next.length > 0 && next.every((child) => child === next[0])) {
      becomes.set(number, next[0]);
      continue;
    }
    if (!known.has(key)) {
      const outcomes = next.reduce((all, child) => all | nodes[child].outcomes, 0n);
      known.set(key, nodes.length);
      nodes.push({ column, next, outcomes: next.length > 0 ? outcomes : 1n << BigInt(nodes.length) });
    }
    becomes.set(number, known.get(key));
  }
  return { root: becomes.get(diagram.root), nodes };
}

function takenCells({ root, nodes }, open) {
  const taken = open.map(() => new Set());
  const takeAll = (start, end) => {
    for (let column = start; column < end; column += 1) open[column].forEach((_, at) => taken[column].add(at));
  };
  takeAll(0, nodes[root].column);
  for (const { column, next } of nodes) {
    next.forEach((child, at) => {
      if (nodes[child].outcomes === 0n) return;
      taken[column].add(at);
      takeAll(column + 1, nodes[child].column);
    });
  }
  return taken;
}

// Whether two completions agree on all columns but their own, where not applicable agrees with
// anything, and differ in outcome. Both walk the part at once.
function decidesAlone({ root, nodes }, open, own) {
  const absent = open.map((cells, column) => cells.findIndex((at) => TABLE.columns[column].cells[at].kind === "n/a"));
  const last = absent.reduce((best, at, column) => (at >= 0 || own.includes(column) ? column : best), -1);
  const isOne = (bits) => (bits & (bits - 1n)) === 0n;
  const mayDiffer = (one, other) => {
    const [here, there] = [nodes[one].outcomes, nodes[other].outcomes];
    if (here === 0n || there === 0n || (here === there && isOne(here))) return false;
    return one !== other || nodes[one].column <= last;
  };
  const seen = new Set([`${root},${root}`]);
  const pending = [[root, root]];
  while (pending.length > 0) {
    const [one, other] = pending.pop();
    if (!mayDiffer(one, other)) continue;
    const column = Math.min(nodes[one].column, nodes[other].column);
    if (column === open.length) return true;
    const split = (node) => (nodes[node].column === column ? nodes[node].next : open[column].map(() => node));
    const [ones, others] = [split(one), split(other)];
    const isOwn = own.includes(column);
    ones.forEach((child, cell) => others.forEach((partner, at) => {
      const agrees = isOwn || cell === at || absent[column] === cell || absent[column] === at;
      if (!agrees || seen.has(`${child},${partner}`)) return;
      seen.add(`${child},${partner}`);
      pending.push([child, partner]);
    }));
  }
  return false;
}

// ---- clauses: for decisions whose diagram would be too large ----

const MOST_COMPLETIONS = 5000;

// The completions one by one, each with what the decision comes to.
function listed(decision, told) {
  const cases = completionsListed(told);
  if (cases === null) throw new CaseError([tooMany(decision, told.values)]);
  return among(casesIn(decision, cases));
}

function casesIn(decision, cases) {
  return cases
    .filter((values) => impossibleProblems(values).length === 0)
    .map((values) => ({ values, ...foundIn(decision, values) }));
}

function among(cases) {
  return {
    found: () => cases,
    given: (policies) => among(cases.filter(({ values }) =>
      [...policies].every(([name, value]) => isAbsent(values.get(name)) || sameValue(values.get(name), value)))),
    matters: (signal) => decidesAmong(cases, signal.id),
    varies: (signal) => new Set(cases.map(({ values }) => valueKey(values.get(signal.id)))).size > 1,
  };
}

const isAbsent = (value) => value.is === "n/a";

function valueKey(value) {
  return `${value.is}:${value.is === "set" ? [...value.set].sort().join(" ") : value.number ?? value.value}`;
}

// Whether two cases agree on all other signals, of which some may not apply, and differ. Cases are
// sorted by what does not apply, so that two kinds are compared on all the rest.
function decidesAmong(cases, signal) {
  const kinds = new Map();
  for (const one of cases) {
    const absent = [...one.values.keys()].filter((name) => name !== signal && isAbsent(one.values.get(name)));
    const key = absent.join(" ");
    if (!kinds.has(key)) kinds.set(key, { absent, cases: [] });
    kinds.get(key).cases.push(one);
  }
  return [...kinds.values()].some((one) => [...kinds.values()].some((other) => {
    const leftOut = new Set([...one.absent, ...other.absent, signal]);
    const [ones, others] = [outcomesByRest(one.cases, leftOut), outcomesByRest(other.cases, leftOut)];
    return [...ones].some(([rest, outcomes]) =>
      others.has(rest) && new Set([...outcomes, ...others.get(rest)]).size > 1);
  }));
}

function outcomesByRest(cases, leftOut) {
  const outcomes = new Map();
  for (const { values, outcome } of cases) {
    const rest = [...values].filter(([name]) => !leftOut.has(name)).map(([, value]) => valueKey(value)).join("|");
    outcomes.set(rest, (outcomes.get(rest) ?? new Set()).add(keyOf(outcome)));
  }
  return outcomes;
}

function completionsListed(told) {
  const settled = settle(told.values);
  const choices = TABLE.signals.map((signal) =>
    settled.has(signal.id) ? [settled.get(signal.id)] : valuesOpen(signal, told.open));
  if (choices.reduce((count, some) => count * some.length, 1) > MOST_COMPLETIONS) return null;
  return combinations(choices).map((values) => new Map(values.map((value, at) => [TABLE.signals[at].id, value])));
}

function valuesOpen(signal, open) {
  const columns = columnsOf(signal);
  if (TABLE.columns[columns[0]].member === null) {
    const { cells } = TABLE.columns[columns[0]];
    return open[columns[0]].map((at) => readValue(signal, cells[at].name) ?? { is: "number", number: someNumber(cells[at]) });
  }
  const names = columns.map((at) => open[at].map((cell) => TABLE.columns[at].cells[cell].name));
  return combinations(names).flatMap((chosen) => {
    if (chosen.every((name) => name === "n/a")) return [{ is: "n/a" }];
    if (chosen.includes("n/a")) return [];
    const members = columns.filter((_, at) => chosen[at] === "yes").map((at) => TABLE.columns[at].member);
    return [{ is: "set", set: new Set(members) }];
  });
}

// The plainest number of an interval.
function someNumber({ low, has_low, high, has_high }) {
  const start = low === null ? 0n : scaled(low);
  if (has_low) return start;
  if (high === null) return start + 10n ** BigInt(TABLE.digits);
  return has_high ? scaled(high) : (start + scaled(high)) / 2n;
}

function tooMany(decision, values) {
  const signals = decision.questions.filter((name) => !values.has(name));
  const message = `\`${decision.id}\` has no diagram, and more than ${MOST_COMPLETIONS} cases are left open`;
  return { name: "too-many-completions", message, signals };
}

function foundIn(decision, values) {
  const results = new Map();
  for (const other of TABLE.decisions) {
    const verdict = verdictOf(other, { values, results, supposed: new Map() });
    if (other.id === decision.id) return { outcome: plainScore(verdict.outcome), clauses: verdict.clauses };
    results.set(other.id, verdict.outcome);
  }
  throw new Error(decision.id);
}

function plainScore(outcome) {
  return outcome.kind === "score" ? { kind: "score", value: numberText(outcome.score, SCORE_DIGITS) } : outcome;
}

// A number that is kept as a BigInt, so many digits of it after its point, in shortest form.
function numberText(number, after) {
  const digits = String(number < 0n ? -number : number).padStart(after + 1, "0");
  const text = `${digits.slice(0, -after)}.${digits.slice(-after)}`.replace(/\.?0+$/, "");
  return (number < 0n ? "-" : "") + text;
}

const sound = (verdict, decision) => {
  if (verdict.outcome === undefined) throw new Error(`${decision.id}: ${verdict.failure}`);
  return verdict;
};

// As it comes out for every outcome of the flagged decisions that it reads, if that is one.
function verdictOf(decision, situation) {
  const doubtful = TABLE.decisions
    .filter(({ id }) => decision.reads.includes(id) && situation.results.get(id)?.kind === "flagged")
    .sort((one, other) => one.place - other.place);
  const verdicts = combinations(doubtful.map(declaredOutcomes)).map((supposed) => ({
    supposed,
    ...verdictOnce(decision, {
      ...situation,
      supposed: new Map(supposed.map((outcome, side) => [doubtful[side].id, outcome])),
    }),
  }));
  verdicts.forEach((verdict) => sound(verdict, decision));
  const clauses = verdicts.flatMap((verdict) => verdict.clauses);
  const first = verdicts[0].outcome;
  if (verdicts.every(({ outcome }) => agree(first, outcome))) return { outcome: first, clauses };
  const decisive = doubtful.find((_, side) => matters(side, verdicts));
  return { outcome: situation.results.get(decisive.id), clauses };
}

function matters(side, verdicts) {
  const rest = ({ supposed }) =>
    JSON.stringify(supposed.filter((_, other) => other !== side), (_, one) => typeof one === "bigint" ? String(one) : one);
  return verdicts.some((one) =>
    verdicts.some((other) => rest(one) === rest(other) && !agree(one.outcome, other.outcome)));
}

function combinations(sides) {
  return sides.reduce(
    (found, side) => found.flatMap((some) => side.map((one) => [...some, one])),
    [[]],
  );
}

function declaredOutcomes(decision) {
  const parents = new Set(decision.labels.map((label) => label.parent));
  const given = new Set(decision.clauses.flatMap(({ effect }) => (effect.kind === "give" ? effect.labels : [])));
  const labels = decision.labels.map((label) => label.name).filter((name) => !parents.has(name) || given.has(name));
  if (decision.kind === "score") return scoresApart(decision.id).map((score) => ({ kind: "score", score }));
  if (decision.kind !== "many") return labels.map((label) => ({ kind: "accepted", labels: [label] }));
  return combinations(labels.map((label) => [null, label]))
    .map((chosen) => ({ kind: "chosen", labels: chosen.filter((label) => label !== null) }));
}

// A score for each interval between the numbers that it is compared with.
function scoresApart(id) {
  const conditions = TABLE.decisions.flatMap(({ clauses }) =>
    clauses.flatMap(({ condition, effect }) => (effect.kind === "prefer" ? [condition, effect.a, effect.b] : [condition])));
  const numbers = [...conditions, ...DEFINITIONS.values()].flatMap((one) => thresholds(one, id));
  const sorted = [...new Set(numbers)].sort((one, other) => (one < other ? -1 : 1));
  if (sorted.length === 0) return [0n];
  const unit = 10n ** BigInt(SCORE_DIGITS);
  const between = sorted.slice(1).map((high, place) => (sorted[place] + high) / 2n);
  return [sorted[0] - unit, ...sorted, ...between, sorted.at(-1) + unit];
}

function thresholds(condition, id) {
  if (condition.kind === "outcome-compare" && condition.decision === id) return [scaledScore(condition.number)];
  const parts = condition.kind === "not" ? [condition.part] : condition.parts ?? [];
  return parts.flatMap((part) => thresholds(part, id));
}

function verdictOnce(decision, situation) {
  switch (decision.kind) {
    case "many":
      return verdictOfMany(decision, situation);
    case "scale":
      return verdictOfScale(decision, situation);
    case "score":
      return verdictOfScore(decision, situation);
    default:
      return settleOne(decision, applying(decision, situation), situation);
  }
}

// ---- which clauses hold ----

const BASES = new Set(["give", "flag", "not-applicable", "rule-out", "lowest", "highest", "prefer"]);

function lineage(decision, clause) {
  if (clause.parent === null) return [clause];
  return [clause, ...lineage(decision, decision.clauses.find(({ id }) => id === clause.parent))];
}

function applying(decision, situation) {
  const holding = holdingClauses(decision, situation);
  const ordinary = withoutLastResorts(decision, holding);
  const gives = ({ effect }) => BASES.has(effect.kind) || effect.kind === "points";
  return ordinary.some(gives) ? ordinary : holding;
}

function holdingClauses(decision, situation) {
  return decision.clauses.filter((clause) =>
    lineage(decision, clause).every((one) => holdsAlone(one, situation)));
}

function holdsAlone({ condition, effect }, situation) {
  if (effect.kind === "prefer" && !holds(effect.a, situation) && !holds(effect.b, situation)) return false;
  return holds(condition, situation) === true;
}

function withoutLastResorts(decision, clauses) {
  return clauses.filter((clause) => !lineage(decision, clause).some((one) => one.otherwise));
}

// ---- which clause beats which: the four lines, strongest first ----

const byException = (decision, winner, loser) => lineage(decision, winner).slice(1).includes(loser);

const clauseChains = (decision) =>
  decision.priority.filter(({ kind }) => kind === "clauses").map(({ order }) => order);

const byOwnName = (decision, winner, loser) =>
  clauseChains(decision).some((order) =>
    order.includes(winner.id) && order.indexOf(winner.id) < order.indexOf(loser.id));

const placeIn = (decision, order, clause) => {
  const named = lineage(decision, clause).find(({ id }) => order.includes(id));
  return named === undefined ? -1 : order.indexOf(named.id);
};

const byName = (decision, winner, loser) =>
  clauseChains(decision).some((order) => {
    const [one, other] = [placeIn(decision, order, winner), placeIn(decision, order, loser)];
    return one >= 0 && one < other;
  });

const LAYERS = ["gates", "edge-cases", "rules"];
const layerOf = (decision, clause) => lineage(decision, clause).at(-1).layer;

const byLayer = (decision, winner, loser) =>
  LAYERS.indexOf(layerOf(decision, winner)) < LAYERS.indexOf(layerOf(decision, loser));

const byDocument = (decision, winner, loser) => {
  const layer = layerOf(decision, winner);
  return (
    decision.priority.some(({ kind, layers }) => kind === "earlier-over-later" && layers.includes(layer)) &&
    layerOf(decision, loser) === layer &&
    decision.clauses.indexOf(winner) < decision.clauses.indexOf(loser)
  );
};

const UP_TO_NAMES = [byException, byOwnName, byName];
const UP_TO_LAYERS = [...UP_TO_NAMES, byLayer];
const ALL_LINES = [...UP_TO_LAYERS, byDocument];

function beats(decision, winner, loser, lines = ALL_LINES) {
  for (const line of lines) {
    if (line(decision, winner, loser)) return true;
    if (line(decision, loser, winner)) return false;
  }
  return false;
}

function withoutExcepted(decision, clauses) {
  return clauses.filter((clause) => !clauses.some((other) => byException(decision, other, clause)));
}

function unbeaten(decision, clauses) {
  const rivals = withoutExcepted(decision, clauses);
  return rivals.filter((clause) => !rivals.some((other) => beats(decision, other, clause)));
}

// ---- one label ----

const ids = (clauses) => clauses.map(({ id }) => id);

function settleOne(decision, clauses, situation) {
  if (clauses.length === 0) return { failure: "gap" };
  const left = unbeaten(decision, clauses);
  const outcomes = new Map(left.map((clause) => [clause, outcomeOf(decision, clause, situation)]));
  const chains = decision.priority.filter(({ kind }) => kind === "labels").map(({ order }) => order);
  const isEarlier = (order, one, other) => {
    const [first, second] = [one, other].map((outcome) => placeOf(decision, order, outcome));
    return first >= 0 && first < second;
  };
  const deciding = left.filter((clause) =>
    !chains.some((order) => left.some((other) => isEarlier(order, outcomes.get(other), outcomes.get(clause)))));
  return deciding.length === 0 ? { failure: "circle" } : agreement(deciding, outcomes);
}

function agreement(deciding, outcomes) {
  const first = outcomes.get(deciding[0]);
  if (!deciding.every((clause) => agree(first, outcomes.get(clause)))) return { failure: "conflict" };
  return { outcome: first, clauses: ids(deciding) };
}

function agree(one, other) {
  if (one.kind !== other.kind) return false;
  if (one.kind === "accepted") {
    return one.labels.every((label) => other.labels.includes(label)) && other.labels.every((label) => one.labels.includes(label));
  }
  return one.queue === other.queue && one.score === other.score && `${one.labels}` === `${other.labels}`;
}

function placeOf(decision, order, outcome) {
  if (outcome.kind === "flagged") return order.indexOf(null);
  if (outcome.kind !== "accepted") return -1;
  let name = outcome.labels[0];
  while (name !== null && !order.includes(name)) {
    name = decision.labels.find((label) => label.name === name).parent;
  }
  return name === null ? -1 : order.indexOf(name);
}

function outcomeOf(decision, { effect }, situation) {
  switch (effect.kind) {
    case "give":
      return { kind: "accepted", labels: effect.labels };
    case "flag":
      return { kind: "flagged", queue: effect.queue };
    case "not-applicable":
      return { kind: "not-applicable" };
    case "prefer":
      return { kind: "accepted", labels: [holds(effect.a, situation) ? "A" : "B"] };
    default:
      return extreme(decision, effect, situation);
  }
}

function extreme(decision, effect, situation) {
  const parts = effect.decisions.map((name) => situation.results.get(name));
  const flagged = parts.find(({ kind }) => kind === "flagged");
  if (flagged !== undefined) return flagged;
  const accepted = parts.filter(({ kind }) => kind === "accepted").map(({ labels }) => labels);
  if (accepted.length === 0) return { kind: "not-applicable" };
  const levels = decision.labels.map(({ name }) => name);
  const pick = effect.kind === "lowest" ? Math.min : Math.max;
  const picked = combinations(accepted).map((taken) => levels[pick(...taken.map((one) => levels.indexOf(one)))]);
  return { kind: "accepted", labels: [...new Set(picked)] };
}

// ---- a level: a base, then steps, then caps and floors ----

function verdictOfScale(decision, situation) {
  const clauses = applying(decision, situation);
  const base = settleOne(decision, clauses.filter(({ effect }) => BASES.has(effect.kind)), situation);
  if (base.outcome?.kind !== "accepted") return base;
  const bases = decision.clauses.filter(({ id }) => base.clauses.includes(id));
  const deciding = (wanted) => {
    const own = clauses.filter(({ effect }) => effect.kind === wanted);
    return unbeaten(decision, own).filter((clause) =>
      !bases.some((other) => beats(decision, other, clause, UP_TO_LAYERS)));
  };
  return modified(decision, base, deciding("step"), deciding("cap"), deciding("floor"));
}

function modified(decision, base, steps, caps, floors) {
  const levels = decision.labels.map(({ name }) => name);
  const place = ({ effect }) => levels.indexOf(effect.level);
  const highest = levels.length - 1;
  const change = steps.reduce((sum, { effect }) => sum + effect.levels, 0);
  const places = base.outcome.labels.map((name) => Math.min(Math.max(levels.indexOf(name) + change, 0), highest));
  const cap = Math.min(highest, ...caps.map(place));
  const floor = Math.max(0, ...floors.map(place));
  if (floor > cap) return { failure: "conflict" };
  const cited = [...base.clauses, ...ids(steps)];
  if (places.some((one) => one > cap)) cited.push(...ids(caps.filter((one) => place(one) === cap)));
  if (places.some((one) => one < floor)) cited.push(...ids(floors.filter((one) => place(one) === floor)));
  const bounded = places.map((one) => levels[Math.max(Math.min(one, cap), floor)]);
  return { outcome: { kind: "accepted", labels: [...new Set(bounded)] }, clauses: cited };
}

// ---- a score ----

function verdictOfScore(decision, situation) {
  const clauses = applying(decision, situation);
  const skipping = clauses.filter(({ effect }) => effect.kind === "not-applicable");
  if (skipping.length > 0) return { outcome: { kind: "not-applicable" }, clauses: ids(skipping) };
  const adding = clauses.filter(({ effect }) => effect.kind === "points");
  const bounds = (kind) => clauses.filter(({ effect }) => effect.kind === kind);
  const level = ({ effect }) => scaledScore(effect.number);
  const strictest = (some, isStricter) =>
    some.map(level).reduce((best, one) => (best === null || isStricter(one, best) ? one : best), null);
  const cap = strictest(bounds("score-cap"), (one, best) => one < best);
  const floor = strictest(bounds("score-floor"), (one, best) => one > best);
  if (cap !== null && floor !== null && floor > cap) return { failure: "conflict" };
  let score = adding.reduce((sum, clause) => sum + points(clause, situation), 0n);
  const cited = ids(adding);
  if (cap !== null && score > cap) {
    score = cap;
    cited.push(...ids(bounds("score-cap").filter((one) => level(one) === cap)));
  }
  if (floor !== null && score < floor) {
    score = floor;
    cited.push(...ids(bounds("score-floor").filter((one) => level(one) === floor)));
  }
  return { outcome: { kind: "score", score }, clauses: cited };
}

function points({ effect }, situation) {
  if (effect.for_each === null) return scaledScore(effect.number);
  const value = situation.values.get(effect.for_each);
  return value.is === "number" ? scaled(effect.number) * value.number : 0n;
}

// ---- several labels ----

const labelOf = ({ effect }) =>
  effect.kind === "give" ? effect.labels[0] : effect.kind === "rule-out" ? effect.label : null;

function verdictOfMany(decision, situation) {
  const forLabels = holdingClauses(decision, situation).filter((clause) => labelOf(clause) !== null);
  const ordinary = withoutLastResorts(decision, forLabels);
  const labels = decideLabels(decision, ordinary);
  if (labels.given.size > 0) return decideWhole(decision, ordinary, labels, situation, false);
  return decideWhole(decision, forLabels, decideLabels(decision, forLabels), situation, true);
}

function decideLabels(decision, clauses) {
  const rivals = withoutExcepted(decision, clauses);
  const wins = (winner, loser) =>
    beats(decision, winner, loser, labelOf(winner) === labelOf(loser) ? ALL_LINES : UP_TO_NAMES);
  const deciding = rivals.filter((clause) => !rivals.some((other) => wins(other, clause)));
  const given = new Set(deciding.filter(({ effect }) => effect.kind === "give").map(labelOf));
  if (deciding.some((clause) => clause.effect.kind === "rule-out" && given.has(labelOf(clause)))) {
    return { given, failure: "conflict" };
  }
  const labels = decision.labels.map(({ name }) => name).filter((name) => given.has(name));
  return { given, outcome: { kind: "chosen", labels }, clauses: ids(deciding) };
}

// A flag or not applicable: decided last, from the labels as they came out, for the whole.
function decideWhole(decision, forLabels, labels, situation, withLastResorts) {
  const told = { ...situation, results: new Map([...situation.results, [decision.id, labels.outcome]]) };
  const holding = holdingClauses(decision, told);
  const considered = withLastResorts ? holding : withoutLastResorts(decision, holding);
  const whole = considered.filter(({ effect }) => effect.kind === "flag" || effect.kind === "not-applicable");
  const everything = decision.clauses.filter((one) => whole.includes(one) || forLabels.includes(one));
  const rivals = withoutExcepted(decision, everything);
  const wins = (winner, loser) =>
    beats(decision, winner, loser, forLabels.includes(winner) ? UP_TO_NAMES : ALL_LINES);
  const standing = whole.filter((one) => rivals.includes(one) && !rivals.some((other) => wins(other, one)));
  if (standing.length === 0) return labels;
  return agreement(standing, new Map(standing.map((one) => [one, outcomeOf(decision, one, told)])));
}

// ---- why: sentences ready to paste into an annotation ----

// A text for each decision: what is seen, the clauses that decide, what they go before and why.
export function justify(answers) {
  const decided = decide(answers);
  const told = readAnswers(answers);
  const situation = { values: settle(told.values), results: new Map() };
  const asked = TABLE.signals.filter(({ id }) => Object.hasOwn(answers, id));
  return Object.fromEntries(TABLE.decisions.map((decision) => {
    const given = decided[decision.id];
    const seen = asked.filter(({ id }) => decision.questions.includes(id));
    const lines = [
      outcomeLine(decision, given),
      ...seenLines(situation.values, seen, seen.filter(({ id }) => !told.values.has(id)), given),
      ...decision.clauses.filter(({ id }) => given.clauses.includes(id)).map(clauseLine),
      ...outrankedBy(decision, given.clauses, situation).map(outrankedLine),
    ];
    const outcome = outcomeOfAnswer(decision, given);
    if (outcome !== null) situation.results.set(decision.id, outcome);
    return [decision.id, lines.join("\n")];
  }));
}

// The outcome; null where the annotator's doubt stands in its way.
function outcomeOfAnswer(decision, given) {
  if (given.status === "not-applicable") return { kind: "not-applicable" };
  if (given.status === "flagged" && given.clauses.length > 0) return { kind: "flagged", queue: given.flag };
  if (given.status !== "decided") return null;
  if (decision.kind === "score") return { kind: "score", value: given.outcome, score: scoreOf(String(given.outcome)) };
  if (decision.kind === "many") return { kind: "chosen", labels: given.outcome };
  return { kind: "accepted", labels: given.accepted ?? [given.outcome] };
}

// A score as it is compared, from its text.
function scoreOf(text) {
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const size = /^[0-9]+$/.test(whole + fraction) ? BigInt(whole + fraction.padEnd(SCORE_DIGITS, "0").slice(0, SCORE_DIGITS)) : 0n;
  return text.startsWith("-") ? -size : size;
}

function outcomeWords(outcome) {
  const marked = (outcome.labels ?? []).map((label) => `\`${label}\``);
  switch (outcome.kind) {
    case "accepted":
      return marked.join(" or ");
    case "chosen":
      return marked.join(" and ") || "none";
    case "score":
      return String(outcome.value);
    case "flagged":
      return outcome.queue === null ? "flagged" : `flagged for \`${outcome.queue}\``;
    default:
      return "not applicable";
  }
}

function outcomeLine(decision, given) {
  const outcome = outcomeOfAnswer(decision, given);
  if (outcome !== null) {
    const by = given.clauses.length > 0 ? ` by ${given.clauses.join(", ")}` : "";
    return `\`${decision.id}\` is ${outcomeWords(outcome)}${by}.`;
  }
  const matter = given.depends_on.map(signalWords).join(", ");
  const words = given.status === "flagged" ? outcomeWords({ kind: "flagged", queue: given.flag }) : "not settled";
  return `\`${decision.id}\` is ${words}: it depends on ${matter}.`;
}

function seenLines(values, seen, unsure, given) {
  const told = seen.filter(({ id }) => values.has(id) && !isAbsent(values.get(id)));
  const words = told.map((signal) => assignmentWords(signal.id, valueText(signal, values.get(signal.id))));
  const lines = unsure.filter(({ id }) => !values.has(id)).map(({ id, if_unsure: policy }) => {
    if (given.depends_on.length > 0 || policy?.kind !== "value") return `Not sure: ${signalWords(id)}.`;
    return `Not sure: ${signalWords(id)}; where that matters: ${assignmentWords(id, policy.value)}.`;
  });
  return words.length > 0 ? [`Seen: ${words.join(", ")}.`, ...lines] : lines;
}

function valueText(signal, value) {
  if (value.is === "value") return value.value;
  if (value.is === "number") return numberText(value.number, TABLE.digits);
  if (value.is === "set") return signal.values.filter((member) => value.set.has(member)).join(" ") || "-";
  return value.is;
}

function signalWords(id) {
  const [name, side] = id.split(".");
  return side === undefined ? `\`${name}\`` : `\`${name}\` of ${side.toUpperCase()}`;
}

const valueWords = (text) => (/^-?([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) ? text : `\`${text}\``);

function assignmentWords(id, text) {
  const name = signalWords(id);
  if (text === "yes") return name;
  if (text === "no") return `not ${name}`;
  if (text === "unknown") return `${name} is unknown`;
  if (text === "-") return `${name} is none`;
  if (text.includes(" ")) return `${name} includes all of ${text.split(" ").map(valueWords).join(", ")}`;
  return `${name} is ${valueWords(text)}`;
}

const because = (why) => (why === null ? "" : `, because ${why}`);

function clauseLine({ id, text, rationale }) {
  return ended(`${id}: ${text}${because(rationale)}`);
}

function outrankedLine({ winner, loser, why, rationale }) {
  return ended(`${winner.id} goes before ${loser.id} (${loser.text}): ${why}${because(rationale)}`);
}

// The sentence with its full stop, on one line.
function ended(sentence) {
  const flat = sentence.split(SPACES).filter((word) => word !== "").join(" ");
  return /[.!?]$/.test(flat) ? flat : `${flat}.`;
}

const SPACES = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

// The clauses that are known to hold and that a cited one goes before, in document order.
function outrankedBy(decision, cited, situation) {
  if (decision.kind === "score") return []; // there, nothing beats anything
  const winners = decision.clauses.filter(({ id }) => cited.includes(id));
  return decision.clauses.flatMap((loser) => {
    const family = lineage(decision, loser);
    if (winners.includes(loser) || family.some(({ otherwise }) => otherwise)) return [];
    if (!family.every((one) => holdsAlone(one, situation))) return [];
    return winners.map((winner) => outranking(decision, winner, loser)).filter((one) => one !== null).slice(0, 1);
  });
}

function outranking(decision, winner, loser) {
  for (const line of linesBetween(decision, winner, loser)) {
    if (line(decision, winner, loser)) return { winner, loser, ...reasonOf(decision, line, winner, loser) };
    if (line(decision, loser, winner)) return null;
  }
  return rankedByLabel(decision, winner, loser);
}

// The lines of section 6 that may speak of the two.
function linesBetween(decision, winner, loser) {
  const [one, other] = [winner, loser].map((clause) => competesFor(decision, clause));
  if (one === other) return ALL_LINES;
  if (decision.kind === "many") return UP_TO_NAMES;
  return one === "base" ? UP_TO_LAYERS : [];
}

// What a clause competes for: a label of several, the base level, or a kind of change.
function competesFor(decision, clause) {
  if (decision.kind === "many" && labelOf(clause) !== null) return `\`${labelOf(clause)}\``;
  return ["cap", "floor", "step"].includes(clause.effect.kind) ? clause.effect.kind : "base";
}

const LAYER_WORDS = { gates: "gates", "edge-cases": "edge cases", rules: "rules" };

function reasonOf(decision, line, winner, loser) {
  if (line === byException) return { why: `${winner.id} is an exception to it`, rationale: winner.rationale };
  if (line === byOwnName || line === byName) {
    return { why: "Priority names it first", rationale: rationaleOfNames(decision, winner, loser) };
  }
  if (line === byLayer) {
    const [one, other] = [winner, loser].map((clause) => LAYER_WORDS[layerOf(decision, clause)]);
    return { why: `${one} go before ${other}`, rationale: null };
  }
  return { why: "the earlier clause goes first", rationale: null };
}

function rationaleOfNames(decision, winner, loser) {
  const chain = decision.priority.filter(({ kind }) => kind === "clauses").find(({ order }) => {
    const [one, other] = [placeIn(decision, order, winner), placeIn(decision, order, loser)];
    return one >= 0 && one < other;
  });
  return chain === undefined ? null : chain.rationale;
}

function rankedByLabel(decision, winner, loser) {
  const names = [winner, loser].map((clause) => outcomeNames(decision, clause));
  for (const { kind, order, rationale } of decision.priority) {
    if (kind !== "labels") continue;
    const [one, other] = names.map((some) => some.find((name) => order.includes(name)));
    if (one === undefined || other === undefined || order.indexOf(one) >= order.indexOf(other)) continue;
    const [first, second] = [one, other].map((name) => (name === null ? "flag" : `\`${name}\``));
    return { winner, loser, why: `${first} goes before ${second}`, rationale };
  }
  return null;
}

// What a chain may call the outcome: its label, else the label's parents; null for a flag.
function outcomeNames(decision, { effect }) {
  if (effect.kind === "flag") return [null];
  if (effect.kind !== "give" || decision.kind === "many") return [];
  const names = [effect.labels[0]];
  for (;;) {
    const { parent } = decision.labels.find((label) => label.name === names.at(-1));
    if (parent === null) return names;
    names.push(parent);
  }
}

// ---- asking: which signal to ask next ----

// Only one whose answer can still change what comes out, decision by decision in the table's order;
// null if all is said. `answers` has all that was asked, *not sure* too, and must be possible. What
// nobody could tell stays open for good, or has the value of its policy.
export function nextQuestion(answers) {
  const told = readAnswers(answers);
  const asked = new Set(Object.keys(answers));
  const declared = TABLE.signals.map(({ id }) => id);
  for (const decision of TABLE.decisions) {
    const order = [...new Set([...decision.questions, ...declared])];
    const first = (names) => order.find((name) => names.has(name) && !asked.has(name));
    const name = first(new Set(stillOpen(decision, told, asked)));
    if (name !== undefined) return first(guardsOf(settle(told.values), name)) ?? name;
  }
  return null;
}

// Whether nobody can say yet that the signal applies.
export function mayBeAbsent(answers, name) {
  const signal = SIGNALS.get(name);
  return signal.only_when !== null && !holds(signal.only_when, { values: readAnswers(answers).values });
}

// What is wrong with answers that are given so far; nothing where a case can still have them.
export function mistakesIn(answers) {
  try {
    const told = readAnswers(answers);
    const { diagram } = TABLE.decisions.find((one) => one.diagram !== null) ?? { diagram: null };
    if (diagram === null) return impossibleProblems(settle(told.values));
    return endsOf(diagram, told.open).length > 0 ? [] : whyImpossible(told.values);
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return error.problems;
  }
}

// The signals that say whether this one applies, where that cannot be said yet.
function guardsOf(values, name) {
  const guards = new Set();
  const pending = [name];
  while (pending.length > 0) {
    const one = pending.pop();
    const condition = SIGNALS.has(one) ? SIGNALS.get(one).only_when : DEFINITIONS.get(one);
    if (condition === null || holds(condition, { values }) !== null) continue;
    for (const other of namesIn(condition)) {
      if (!guards.has(other)) pending.push(other);
      guards.add(other);
    }
  }
  return new Set([...guards].filter((one) => SIGNALS.has(one) && !values.has(one)));
}

// The signals and definitions that a condition speaks of.
function namesIn(condition) {
  if (condition.kind === "defined") return [condition.name];
  if (condition.kind === "not") return namesIn(condition.part);
  if (condition.parts !== undefined) return condition.parts.flatMap(namesIn);
  return [condition.signal, condition.left, condition.right].filter((name) => name !== undefined);
}

// The signals that can still change what the decision comes to.
function stillOpen(decision, told, asked) {
  const policies = new Map(TABLE.signals
    .filter(({ id, if_unsure: policy }) => asked.has(id) && !told.values.has(id) && policy?.kind === "value")
    .map((signal) => [signal.id, readValue(signal, signal.if_unsure.value)]));
  if (decision.diagram === null) {
    const cases = completionsListed(told);
    return cases === null ? decision.questions : openAmong(among(casesIn(decision, cases)), policies, asked);
  }
  const given = TABLE.columns.map((column, at) => narrowed(column, told.open[at], policies));
  const open = endsOf(decision.diagram, given).length > 0 ? given : told.open;
  return askedColumns(partOf(decision.diagram, open), asked).map((at) => TABLE.columns[at].signal);
}

function openAmong(completions, policies, asked) {
  const narrow = completions.given(policies);
  const given = narrow.found().length > 0 ? narrow : completions;
  if (new Set(given.found().map(({ outcome }) => keyOf(outcome))).size === 1) return [];
  const free = TABLE.signals.filter(({ id }) => !asked.has(id));
  const alone = free.filter((signal) => given.matters(signal));
  return (alone.length > 0 ? alone : free.filter((signal) => given.varies(signal))).map(({ id }) => id);
}

const MOST_SETS = 20000;

// The columns that the part asks. What was asked and is open stays so: its values lead to a set of
// nodes together, and a column is asked where its values lead to different sets.
function askedColumns({ root, nodes }, asked) {
  const found = new Set();
  const known = new Map();
  const names = new Map();

  // What the nodes lead to together; null where no case can occur.
  const visit = (some) => {
    const alive = [...new Set(some)].filter((node) => nodes[node].outcomes !== 0n).sort((one, other) => one - other);
    if (alive.length === 0) return null;
    const key = alive.join(" ");
    if (!known.has(key)) known.set(key, step(alive, key));
    return known.get(key);
  };
  const step = (alive, key) => {
    if (known.size > MOST_SETS) throw new RangeError(key);
    const column = Math.min(...alive.map((node) => nodes[node].column));
    const asking = alive.filter((node) => nodes[node].next.length > 0 && nodes[node].column === column);
    if (asking.length === 0) return `ends ${key}`;
    const rest = alive.filter((node) => !asking.includes(node));
    if (asked.has(TABLE.columns[column].signal)) return visit([...rest, ...asking.flatMap((node) => nodes[node].next)]);
    const ways = nodes[asking[0]].next.map((_, cell) => visit([...rest, ...asking.map((node) => nodes[node].next[cell])]));
    const possible = new Set(ways.filter((way) => way !== null));
    if (possible.size <= 1) return [...possible][0] ?? null;
    found.add(column);
    const name = `${column}: ${ways}`;
    if (!names.has(name)) names.set(name, `node ${names.size}`);
    return names.get(name);
  };

  try {
    visit([root]);
    return [...found];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // too many sets, or too deep
    const columns = nodes.filter(({ next }) => next.length > 0).map(({ column }) => column);
    return [...new Set(columns)].filter((column) => !asked.has(TABLE.columns[column].signal));
  }
}
