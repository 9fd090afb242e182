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
  "guideline": "assistant-messages",
  "version": "1.0.0",
  "digest": "22c0dde848df9a2ee2bbc7e0776fd1aa6219946bcc02dfe600c783097a9b3c12",
  "digits": 19,
  "signals": [
    {
      "id": "role",
      "setting": false,
      "kind": "choice",
      "values": ["opening", "user-turn", "answer"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": null,
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "off-topic",
      "setting": false,
      "kind": "choice",
      "values": ["no", "unrelated", "advert", "gibberish"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "request",
      "setting": false,
      "kind": "choice",
      "values": ["clear", "unclear", "none"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "clear",
      "only_when": {"kind": "compare", "signal": "role", "relation": "is", "value": "opening"},
      "if_unsure": null
    },
    {
      "id": "thread-language",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "yes",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "language-asked-for",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {
        "kind": "not",
        "part": {"kind": "compare", "signal": "thread-language", "relation": "is", "value": "yes"}
      },
      "if_unsure": null
    },
    {
      "id": "private-data",
      "setting": false,
      "kind": "choice",
      "values": ["none", "public", "private"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": {"kind": "value", "value": "private"}
    },
    {
      "id": "prejudice",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "moderators"}
    },
    {
      "id": "sexual",
      "setting": false,
      "kind": "scale",
      "values": ["none", "mentioned", "explicit"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "violence",
      "setting": false,
      "kind": "scale",
      "values": ["none", "described", "encouraged"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": null,
      "if_unsure": {"kind": "flag", "queue": "moderators"}
    },
    {
      "id": "answers",
      "setting": false,
      "kind": "choice",
      "values": ["refuses", "dodges", "partly", "fully"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "fully",
      "only_when": {"kind": "compare", "signal": "role", "relation": "is", "value": "answer"},
      "if_unsure": null
    },
    {
      "id": "must-refuse",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "role", "relation": "is", "value": "answer"},
      "if_unsure": {"kind": "flag", "queue": "moderators"}
    },
    {
      "id": "facts",
      "setting": false,
      "kind": "choice",
      "values": ["right", "slip", "wrong", "unverifiable"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "right",
      "only_when": {
        "kind": "any",
        "parts": [
          {"kind": "compare", "signal": "answers", "relation": "is", "value": "partly"},
          {"kind": "compare", "signal": "answers", "relation": "is", "value": "fully"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "risky-subject",
      "setting": false,
      "kind": "choice",
      "values": ["none", "medicine", "law", "chemistry"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": {
        "kind": "any",
        "parts": [
          {"kind": "compare", "signal": "answers", "relation": "is", "value": "partly"},
          {"kind": "compare", "signal": "answers", "relation": "is", "value": "fully"}
        ]
      },
      "if_unsure": null
    },
    {
      "id": "warns",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "risky-subject", "relation": "is-not", "value": "none"},
      "if_unsure": null
    },
    {
      "id": "opinion",
      "setting": false,
      "kind": "choice",
      "values": ["none", "invited", "uninvited"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": {"kind": "compare", "signal": "role", "relation": "is", "value": "answer"},
      "if_unsure": null
    },
    {
      "id": "viewpoints",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "1",
      "high": null,
      "may_be_unknown": false,
      "usual": "1",
      "only_when": {"kind": "compare", "signal": "opinion", "relation": "is-not", "value": "none"},
      "if_unsure": null
    },
    {
      "id": "persona",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "opinion", "relation": "is", "value": "invited"},
      "if_unsure": null
    },
    {
      "id": "padding",
      "setting": false,
      "kind": "scale",
      "values": ["none", "some", "most"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "none",
      "only_when": {"kind": "compare", "signal": "role", "relation": "is", "value": "answer"},
      "if_unsure": null
    },
    {
      "id": "layout",
      "setting": false,
      "kind": "choice",
      "values": ["unreadable", "plain", "helpful"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "plain",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "words",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": null,
      "may_be_unknown": false,
      "usual": "80",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "tone",
      "setting": false,
      "kind": "scale",
      "values": ["insulting", "curt", "neutral", "friendly", "warm"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "neutral",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "wit",
      "setting": false,
      "kind": "scale",
      "values": ["grave", "earnest", "light", "amusing", "hilarious"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "earnest",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "fresh",
      "setting": false,
      "kind": "scale",
      "values": ["copied", "stock", "mixed", "own", "surprising"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "stock",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "cannot-tell",
      "setting": false,
      "kind": "any-of",
      "values": ["quality", "humour", "creativity", "politeness", "harmlessness"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "-",
      "only_when": null,
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "role",
      "signal": "role",
      "member": null,
      "cells": [
        {"kind": "value", "name": "opening", "cases": "1"},
        {"kind": "value", "name": "user-turn", "cases": "1"},
        {"kind": "value", "name": "answer", "cases": "1"}
      ]
    },
    {
      "id": "off-topic",
      "signal": "off-topic",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "unrelated", "cases": "1"},
        {"kind": "value", "name": "advert", "cases": "1"},
        {"kind": "value", "name": "gibberish", "cases": "1"}
      ]
    },
    {
      "id": "request",
      "signal": "request",
      "member": null,
      "cells": [
        {"kind": "value", "name": "clear", "cases": "1"},
        {"kind": "value", "name": "unclear", "cases": "1"},
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "thread-language",
      "signal": "thread-language",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "language-asked-for",
      "signal": "language-asked-for",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "private-data",
      "signal": "private-data",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "public", "cases": "1"},
        {"kind": "value", "name": "private", "cases": "1"}
      ]
    },
    {
      "id": "prejudice",
      "signal": "prejudice",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "sexual",
      "signal": "sexual",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "mentioned", "cases": "1"},
        {"kind": "value", "name": "explicit", "cases": "1"}
      ]
    },
    {
      "id": "violence",
      "signal": "violence",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "described", "cases": "1"},
        {"kind": "value", "name": "encouraged", "cases": "1"}
      ]
    },
    {
      "id": "answers",
      "signal": "answers",
      "member": null,
      "cells": [
        {"kind": "value", "name": "refuses", "cases": "1"},
        {"kind": "value", "name": "dodges", "cases": "1"},
        {"kind": "value", "name": "partly", "cases": "1"},
        {"kind": "value", "name": "fully", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "must-refuse",
      "signal": "must-refuse",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "facts",
      "signal": "facts",
      "member": null,
      "cells": [
        {"kind": "value", "name": "right", "cases": "1"},
        {"kind": "value", "name": "slip", "cases": "1"},
        {"kind": "value", "name": "wrong", "cases": "1"},
        {"kind": "value", "name": "unverifiable", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "risky-subject",
      "signal": "risky-subject",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "medicine", "cases": "1"},
        {"kind": "value", "name": "law", "cases": "1"},
        {"kind": "value", "name": "chemistry", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "warns",
      "signal": "warns",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "opinion",
      "signal": "opinion",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "invited", "cases": "1"},
        {"kind": "value", "name": "uninvited", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "viewpoints",
      "signal": "viewpoints",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "1",
          "low": "1",
          "has_low": true,
          "high": "1",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "2 or more",
          "low": "2",
          "has_low": true,
          "high": null,
          "has_high": false,
          "cases": "1"
        },
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "persona",
      "signal": "persona",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "padding",
      "signal": "padding",
      "member": null,
      "cells": [
        {"kind": "value", "name": "none", "cases": "1"},
        {"kind": "value", "name": "some", "cases": "1"},
        {"kind": "value", "name": "most", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "layout",
      "signal": "layout",
      "member": null,
      "cells": [
        {"kind": "value", "name": "unreadable", "cases": "1"},
        {"kind": "value", "name": "plain", "cases": "1"},
        {"kind": "value", "name": "helpful", "cases": "1"}
      ]
    },
    {
      "id": "words",
      "signal": "words",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0 or more",
          "low": "0",
          "has_low": true,
          "high": null,
          "has_high": false,
          "cases": "1"
        }
      ]
    },
    {
      "id": "tone",
      "signal": "tone",
      "member": null,
      "cells": [
        {"kind": "value", "name": "insulting", "cases": "1"},
        {"kind": "value", "name": "curt", "cases": "1"},
        {"kind": "value", "name": "neutral", "cases": "1"},
        {"kind": "value", "name": "friendly", "cases": "1"},
        {"kind": "value", "name": "warm", "cases": "1"}
      ]
    },
    {
      "id": "wit",
      "signal": "wit",
      "member": null,
      "cells": [
        {"kind": "value", "name": "grave", "cases": "1"},
        {"kind": "value", "name": "earnest", "cases": "1"},
        {"kind": "value", "name": "light", "cases": "1"},
        {"kind": "value", "name": "amusing", "cases": "1"},
        {"kind": "value", "name": "hilarious", "cases": "1"}
      ]
    },
    {
      "id": "fresh",
      "signal": "fresh",
      "member": null,
      "cells": [
        {"kind": "value", "name": "copied", "cases": "1"},
        {"kind": "value", "name": "stock", "cases": "1"},
        {"kind": "value", "name": "mixed", "cases": "1"},
        {"kind": "value", "name": "own", "cases": "1"},
        {"kind": "value", "name": "surprising", "cases": "1"}
      ]
    },
    {
      "id": "cannot-tell/quality",
      "signal": "cannot-tell",
      "member": "quality",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "cannot-tell/humour",
      "signal": "cannot-tell",
      "member": "humour",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "cannot-tell/creativity",
      "signal": "cannot-tell",
      "member": "creativity",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "cannot-tell/politeness",
      "signal": "cannot-tell",
      "member": "politeness",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "cannot-tell/harmlessness",
      "signal": "cannot-tell",
      "member": "harmlessness",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    }
  ],
  "definitions": [
    {
      "name": "given-anyway",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "must-refuse", "relation": "is", "value": "yes"},
          {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "answers", "relation": "is", "value": "partly"},
              {"kind": "compare", "signal": "answers", "relation": "is", "value": "fully"}
            ]
          }
        ]
      }
    },
    {
      "name": "one-sided",
      "condition": {
        "kind": "any",
        "parts": [
          {"kind": "compare", "signal": "opinion", "relation": "is", "value": "uninvited"},
          {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "opinion", "relation": "is", "value": "invited"},
              {
                "kind": "compare-number",
                "signal": "viewpoints",
                "relation": "less-than",
                "number": "2"
              },
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "persona", "relation": "is", "value": "yes"}
              }
            ]
          }
        ]
      }
    },
    {
      "name": "unwarned",
      "condition": {
        "kind": "all",
        "parts": [
          {"kind": "compare", "signal": "risky-subject", "relation": "is-not", "value": "none"},
          {
            "kind": "not",
            "part": {"kind": "compare", "signal": "warns", "relation": "is", "value": "yes"}
          }
        ]
      }
    }
  ],
  "facts": [
    {
      "condition": {
        "kind": "not",
        "part": {
          "kind": "all",
          "parts": [
            {"kind": "compare", "signal": "off-topic", "relation": "is-not", "value": "no"},
            {
              "kind": "any",
              "parts": [
                {"kind": "compare", "signal": "answers", "relation": "is", "value": "partly"},
                {"kind": "compare", "signal": "answers", "relation": "is", "value": "fully"}
              ]
            }
          ]
        }
      },
      "text": "`off-topic` is not `no` excludes `answers` is one of `partly`, `fully`"
    },
    {
      "condition": {
        "kind": "not",
        "part": {
          "kind": "all",
          "parts": [
            {"kind": "compare", "signal": "persona", "relation": "is", "value": "yes"},
            {"kind": "compare", "signal": "answers", "relation": "is", "value": "refuses"}
          ]
        }
      },
      "text": "`persona` excludes `answers` is `refuses`"
    }
  ],
  "decisions": [
    {
      "id": "spam",
      "kind": "one",
      "questions": ["off-topic"],
      "labels": [{"name": "spam", "parent": null}, {"name": "no-spam", "parent": null}],
      "clauses": [
        {
          "id": "P1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "off-topic", "relation": "is-not", "value": "no"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["spam"]},
          "rationale": null,
          "text": "`spam` when `off-topic` is not `no`"
        },
        {
          "id": "P2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["no-spam"]},
          "rationale": null,
          "text": "`no-spam` otherwise"
        }
      ],
      "priority": [],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3]},
          {"column": 1, "next": [4, 5, 5, 5]},
          {"column": 1, "next": [6, 7, 7, 7]},
          {"column": 1, "next": [8, 9, 9, 9]},
          {"column": 2, "next": [10, 10, 10, 82]},
          {"column": 2, "next": [11, 11, 11, 82]},
          {"column": 2, "next": [82, 82, 82, 10]},
          {"column": 2, "next": [82, 82, 82, 11]},
          {"column": 2, "next": [82, 82, 82, 12]},
          {"column": 2, "next": [82, 82, 82, 13]},
          {"column": 3, "next": [14, 15]},
          {"column": 3, "next": [16, 17]},
          {"column": 3, "next": [18, 19]},
          {"column": 3, "next": [20, 21]},
          {"column": 4, "next": [22, 22, 82]},
          {"column": 4, "next": [82, 82, 22]},
          {"column": 4, "next": [23, 23, 82]},
          {"column": 4, "next": [82, 82, 23]},
          {"column": 4, "next": [24, 24, 82]},
          {"column": 4, "next": [82, 82, 24]},
          {"column": 4, "next": [25, 25, 82]},
          {"column": 4, "next": [82, 82, 25]},
          {"column": 9, "next": [82, 82, 82, 82, 26]},
          {"column": 9, "next": [82, 82, 82, 82, 27]},
          {"column": 9, "next": [28, 29, 30, 30, 82]},
          {"column": 9, "next": [31, 32, 82, 82, 82]},
          {"column": 10, "next": [82, 82, 33]},
          {"column": 10, "next": [82, 82, 34]},
          {"column": 10, "next": [35, 35, 82]},
          {"column": 10, "next": [36, 36, 82]},
          {"column": 10, "next": [37, 37, 82]},
          {"column": 10, "next": [38, 38, 82]},
          {"column": 10, "next": [39, 39, 82]},
          {"column": 11, "next": [82, 82, 82, 82, 40]},
          {"column": 11, "next": [82, 82, 82, 82, 41]},
          {"column": 11, "next": [82, 82, 82, 82, 42]},
          {"column": 11, "next": [82, 82, 82, 82, 43]},
          {"column": 11, "next": [44, 44, 44, 44, 82]},
          {"column": 11, "next": [82, 82, 82, 82, 45]},
          {"column": 11, "next": [82, 82, 82, 82, 46]},
          {"column": 12, "next": [82, 82, 82, 82, 47]},
          {"column": 12, "next": [82, 82, 82, 82, 48]},
          {"column": 12, "next": [82, 82, 82, 82, 49]},
          {"column": 12, "next": [82, 82, 82, 82, 50]},
          {"column": 12, "next": [50, 51, 51, 51, 82]},
          {"column": 12, "next": [82, 82, 82, 82, 52]},
          {"column": 12, "next": [82, 82, 82, 82, 53]},
          {"column": 13, "next": [82, 82, 54]},
          {"column": 13, "next": [82, 82, 55]},
          {"column": 13, "next": [82, 82, 56]},
          {"column": 13, "next": [82, 82, 57]},
          {"column": 13, "next": [57, 57, 82]},
          {"column": 13, "next": [82, 82, 58]},
          {"column": 13, "next": [82, 82, 59]},
          {"column": 14, "next": [82, 82, 82, 60]},
          {"column": 14, "next": [82, 82, 82, 61]},
          {"column": 14, "next": [62, 63, 64, 82]},
          {"column": 14, "next": [62, 65, 64, 82]},
          {"column": 14, "next": [66, 67, 68, 82]},
          {"column": 14, "next": [66, 69, 68, 82]},
          {"column": 15, "next": [82, 82, 70]},
          {"column": 15, "next": [82, 82, 71]},
          {"column": 15, "next": [82, 82, 72]},
          {"column": 15, "next": [73, 73, 82]},
          {"column": 15, "next": [72, 72, 82]},
          {"column": 15, "next": [74, 74, 82]},
          {"column": 15, "next": [82, 82, 75]},
          {"column": 15, "next": [76, 76, 82]},
          {"column": 15, "next": [75, 75, 82]},
          {"column": 15, "next": [77, 77, 82]},
          {"column": 16, "next": [82, 82, 78]},
          {"column": 16, "next": [82, 82, 79]},
          {"column": 16, "next": [82, 82, 80]},
          {"column": 16, "next": [80, 82, 82]},
          {"column": 16, "next": [80, 80, 82]},
          {"column": 16, "next": [82, 82, 81]},
          {"column": 16, "next": [81, 82, 82]},
          {"column": 16, "next": [81, 81, 82]},
          {"column": 17, "next": [82, 82, 82, 83]},
          {"column": 17, "next": [82, 82, 82, 84]},
          {"column": 17, "next": [83, 83, 83, 82]},
          {"column": 17, "next": [84, 84, 84, 82]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["no-spam"]}, "clauses": ["P2"]},
          {"outcome": {"kind": "accepted", "labels": ["spam"]}, "clauses": ["P1"]}
        ]
      }
    },
    {
      "id": "verdict",
      "kind": "one",
      "questions": ["role", "answers", "off-topic", "must-refuse", "facts"],
      "labels": [{"name": "fails", "parent": null}, {"name": "passes", "parent": null}],
      "clauses": [
        {
          "id": "F1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "role", "relation": "is-not", "value": "answer"},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `role` is not `answer`"
        },
        {
          "id": "F2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "outcome-in", "decision": "spam", "outcomes": ["spam"]},
              {"kind": "compare", "signal": "answers", "relation": "is", "value": "dodges"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["fails"]},
          "rationale": null,
          "text": "`fails` when `spam` is `spam` or `answers` is `dodges`"
        },
        {
          "id": "F3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "answers", "relation": "is", "value": "refuses"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "must-refuse", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["fails"]},
          "rationale": null,
          "text": "`fails` when `answers` is `refuses` unless `must-refuse`"
        },
        {
          "id": "F4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "facts", "relation": "is", "value": "wrong"},
              {"kind": "defined", "name": "given-anyway"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["fails"]},
          "rationale": "help that hurts is worse than none",
          "text": "`fails` when `facts` is `wrong` or `given-anyway`"
        },
        {
          "id": "F5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["passes"]},
          "rationale": "an answer with a slip still helps: whoever marks it down twice, here and in the quality, makes a slip weigh as much as silence",
          "text": "`passes` otherwise"
        }
      ],
      "priority": [],
      "place": 1,
      "reads": ["spam"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [2, 3, 1]},
          {"column": 1, "next": [4, 5, 5, 5]},
          {"column": 2, "next": [6, 6, 6, 94]},
          {"column": 2, "next": [94, 94, 94, 6]},
          {"column": 2, "next": [94, 94, 94, 7]},
          {"column": 2, "next": [94, 94, 94, 8]},
          {"column": 3, "next": [9, 10]},
          {"column": 3, "next": [11, 12]},
          {"column": 3, "next": [13, 14]},
          {"column": 4, "next": [15, 15, 94]},
          {"column": 4, "next": [94, 94, 15]},
          {"column": 4, "next": [16, 16, 94]},
          {"column": 4, "next": [94, 94, 16]},
          {"column": 4, "next": [17, 17, 94]},
          {"column": 4, "next": [94, 94, 17]},
          {"column": 9, "next": [94, 94, 94, 94, 18]},
          {"column": 9, "next": [19, 20, 21, 21, 94]},
          {"column": 9, "next": [22, 20, 94, 94, 94]},
          {"column": 10, "next": [94, 94, 23]},
          {"column": 10, "next": [24, 25, 94]},
          {"column": 10, "next": [26, 26, 94]},
          {"column": 10, "next": [27, 28, 94]},
          {"column": 10, "next": [29, 30, 94]},
          {"column": 11, "next": [94, 94, 94, 94, 31]},
          {"column": 11, "next": [94, 94, 94, 94, 32]},
          {"column": 11, "next": [94, 94, 94, 94, 33]},
          {"column": 11, "next": [94, 94, 94, 94, 34]},
          {"column": 11, "next": [35, 35, 36, 35, 94]},
          {"column": 11, "next": [36, 36, 36, 36, 94]},
          {"column": 11, "next": [94, 94, 94, 94, 37]},
          {"column": 11, "next": [94, 94, 94, 94, 38]},
          {"column": 12, "next": [94, 94, 94, 94, 39]},
          {"column": 12, "next": [94, 94, 94, 94, 40]},
          {"column": 12, "next": [94, 94, 94, 94, 41]},
          {"column": 12, "next": [94, 94, 94, 94, 42]},
          {"column": 12, "next": [43, 44, 44, 44, 94]},
          {"column": 12, "next": [45, 46, 46, 46, 94]},
          {"column": 12, "next": [94, 94, 94, 94, 47]},
          {"column": 12, "next": [94, 94, 94, 94, 48]},
          {"column": 13, "next": [94, 94, 49]},
          {"column": 13, "next": [94, 94, 50]},
          {"column": 13, "next": [94, 94, 51]},
          {"column": 13, "next": [94, 94, 52]},
          {"column": 13, "next": [94, 94, 53]},
          {"column": 13, "next": [53, 53, 94]},
          {"column": 13, "next": [94, 94, 54]},
          {"column": 13, "next": [54, 54, 94]},
          {"column": 13, "next": [94, 94, 55]},
          {"column": 13, "next": [94, 94, 56]},
          {"column": 14, "next": [94, 94, 94, 57]},
          {"column": 14, "next": [58, 59, 60, 94]},
          {"column": 14, "next": [61, 62, 63, 94]},
          {"column": 14, "next": [64, 65, 66, 94]},
          {"column": 14, "next": [61, 67, 63, 94]},
          {"column": 14, "next": [68, 69, 70, 94]},
          {"column": 14, "next": [71, 72, 73, 94]},
          {"column": 14, "next": [64, 74, 66, 94]},
          {"column": 15, "next": [94, 94, 75]},
          {"column": 15, "next": [94, 94, 76]},
          {"column": 15, "next": [77, 77, 94]},
          {"column": 15, "next": [76, 76, 94]},
          {"column": 15, "next": [94, 94, 78]},
          {"column": 15, "next": [79, 79, 94]},
          {"column": 15, "next": [78, 78, 94]},
          {"column": 15, "next": [94, 94, 80]},
          {"column": 15, "next": [81, 81, 94]},
          {"column": 15, "next": [80, 80, 94]},
          {"column": 15, "next": [82, 82, 94]},
          {"column": 15, "next": [94, 94, 83]},
          {"column": 15, "next": [84, 84, 94]},
          {"column": 15, "next": [83, 83, 94]},
          {"column": 15, "next": [94, 94, 85]},
          {"column": 15, "next": [86, 86, 94]},
          {"column": 15, "next": [85, 85, 94]},
          {"column": 15, "next": [87, 87, 94]},
          {"column": 16, "next": [94, 94, 88]},
          {"column": 16, "next": [94, 94, 89]},
          {"column": 16, "next": [89, 94, 94]},
          {"column": 16, "next": [94, 94, 90]},
          {"column": 16, "next": [90, 94, 94]},
          {"column": 16, "next": [94, 94, 91]},
          {"column": 16, "next": [91, 91, 94]},
          {"column": 16, "next": [90, 90, 94]},
          {"column": 16, "next": [94, 94, 92]},
          {"column": 16, "next": [92, 92, 94]},
          {"column": 16, "next": [94, 94, 93]},
          {"column": 16, "next": [93, 94, 94]},
          {"column": 16, "next": [91, 94, 94]},
          {"column": 17, "next": [94, 94, 94, 95]},
          {"column": 17, "next": [96, 96, 96, 94]},
          {"column": 17, "next": [97, 97, 97, 94]},
          {"column": 17, "next": [98, 98, 98, 94]},
          {"column": 17, "next": [99, 99, 99, 94]},
          {"column": 17, "next": [100, 100, 100, 94]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["F1"]},
          {"outcome": {"kind": "accepted", "labels": ["fails"]}, "clauses": ["F3"]},
          {"outcome": {"kind": "accepted", "labels": ["passes"]}, "clauses": ["F5"]},
          {"outcome": {"kind": "accepted", "labels": ["fails"]}, "clauses": ["F2"]},
          {"outcome": {"kind": "accepted", "labels": ["fails"]}, "clauses": ["F4"]},
          {"outcome": {"kind": "accepted", "labels": ["fails"]}, "clauses": ["F2", "F3"]}
        ]
      }
    },
    {
      "id": "tags",
      "kind": "many",
      "questions": [
        "role",
        "request",
        "thread-language",
        "language-asked-for",
        "private-data",
        "prejudice",
        "sexual"
      ],
      "labels": [
        {"name": "wrong-language", "parent": null},
        {"name": "no-clear-request", "parent": null},
        {"name": "personal-data", "parent": null},
        {"name": "hate", "parent": null},
        {"name": "sexual-content", "parent": null}
      ],
      "clauses": [
        {
          "id": "T1",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "thread-language", "relation": "is", "value": "yes"}
              },
              {
                "kind": "not",
                "part": {
                  "kind": "compare",
                  "signal": "language-asked-for",
                  "relation": "is",
                  "value": "yes"
                }
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["wrong-language"]},
          "rationale": null,
          "text": "`wrong-language` when not `thread-language` unless `language-asked-for`"
        },
        {
          "id": "T2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "request", "relation": "is", "value": "unclear"},
              {"kind": "compare", "signal": "request", "relation": "is", "value": "none"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["no-clear-request"]},
          "rationale": null,
          "text": "`no-clear-request` when `request` is one of `unclear`, `none`"
        },
        {
          "id": "T3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "private-data", "relation": "is", "value": "private"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["personal-data"]},
          "rationale": "what the press has printed nobody can take back",
          "text": "`personal-data` when `private-data` is `private`"
        },
        {
          "id": "T4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "prejudice", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["hate"]},
          "rationale": null,
          "text": "`hate` when `prejudice`"
        },
        {
          "id": "T5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "sexual", "relation": "is", "value": "explicit"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["sexual-content"]},
          "rationale": null,
          "text": "`sexual-content` when `sexual` is `explicit`"
        }
      ],
      "priority": [],
      "place": 2,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [2, 3, 1]},
          {"column": 1, "next": [4, 5, 5, 5]},
          {"column": 2, "next": [6, 7, 7, 746]},
          {"column": 2, "next": [746, 746, 746, 6]},
          {"column": 2, "next": [746, 746, 746, 8]},
          {"column": 2, "next": [746, 746, 746, 9]},
          {"column": 3, "next": [10, 11]},
          {"column": 3, "next": [12, 13]},
          {"column": 3, "next": [14, 15]},
          {"column": 3, "next": [16, 17]},
          {"column": 4, "next": [18, 19, 746]},
          {"column": 4, "next": [746, 746, 19]},
          {"column": 4, "next": [20, 21, 746]},
          {"column": 4, "next": [746, 746, 21]},
          {"column": 4, "next": [22, 23, 746]},
          {"column": 4, "next": [746, 746, 23]},
          {"column": 4, "next": [24, 25, 746]},
          {"column": 4, "next": [746, 746, 25]},
          {"column": 5, "next": [26, 26, 27]},
          {"column": 5, "next": [28, 28, 29]},
          {"column": 5, "next": [30, 30, 31]},
          {"column": 5, "next": [32, 32, 33]},
          {"column": 5, "next": [34, 34, 35]},
          {"column": 5, "next": [36, 36, 37]},
          {"column": 5, "next": [38, 38, 39]},
          {"column": 5, "next": [40, 40, 41]},
          {"column": 6, "next": [42, 43]},
          {"column": 6, "next": [44, 45]},
          {"column": 6, "next": [46, 47]},
          {"column": 6, "next": [48, 49]},
          {"column": 6, "next": [50, 51]},
          {"column": 6, "next": [52, 53]},
          {"column": 6, "next": [54, 55]},
          {"column": 6, "next": [56, 57]},
          {"column": 6, "next": [58, 59]},
          {"column": 6, "next": [60, 61]},
          {"column": 6, "next": [62, 63]},
          {"column": 6, "next": [64, 65]},
          {"column": 6, "next": [66, 67]},
          {"column": 6, "next": [68, 69]},
          {"column": 6, "next": [70, 71]},
          {"column": 6, "next": [72, 73]},
          {"column": 7, "next": [74, 74, 75]},
          {"column": 7, "next": [76, 76, 77]},
          {"column": 7, "next": [78, 78, 79]},
          {"column": 7, "next": [80, 80, 81]},
          {"column": 7, "next": [82, 82, 83]},
          {"column": 7, "next": [84, 84, 85]},
          {"column": 7, "next": [86, 86, 87]},
          {"column": 7, "next": [88, 88, 89]},
          {"column": 7, "next": [90, 90, 91]},
          {"column": 7, "next": [92, 92, 93]},
          {"column": 7, "next": [94, 94, 95]},
          {"column": 7, "next": [96, 96, 97]},
          {"column": 7, "next": [98, 98, 99]},
          {"column": 7, "next": [100, 100, 101]},
          {"column": 7, "next": [102, 102, 103]},
          {"column": 7, "next": [104, 104, 105]},
          {"column": 7, "next": [106, 106, 107]},
          {"column": 7, "next": [108, 108, 109]},
          {"column": 7, "next": [110, 110, 111]},
          {"column": 7, "next": [112, 112, 113]},
          {"column": 7, "next": [114, 114, 115]},
          {"column": 7, "next": [116, 116, 117]},
          {"column": 7, "next": [118, 118, 119]},
          {"column": 7, "next": [120, 120, 121]},
          {"column": 7, "next": [122, 122, 123]},
          {"column": 7, "next": [124, 124, 125]},
          {"column": 7, "next": [126, 126, 127]},
          {"column": 7, "next": [128, 128, 129]},
          {"column": 7, "next": [130, 130, 131]},
          {"column": 7, "next": [132, 132, 133]},
          {"column": 7, "next": [134, 134, 135]},
          {"column": 7, "next": [136, 136, 137]},
          {"column": 9, "next": [746, 746, 746, 746, 138]},
          {"column": 9, "next": [746, 746, 746, 746, 139]},
          {"column": 9, "next": [746, 746, 746, 746, 140]},
          {"column": 9, "next": [746, 746, 746, 746, 141]},
          {"column": 9, "next": [746, 746, 746, 746, 142]},
          {"column": 9, "next": [746, 746, 746, 746, 143]},
          {"column": 9, "next": [746, 746, 746, 746, 144]},
          {"column": 9, "next": [746, 746, 746, 746, 145]},
          {"column": 9, "next": [746, 746, 746, 746, 146]},
          {"column": 9, "next": [746, 746, 746, 746, 147]},
          {"column": 9, "next": [746, 746, 746, 746, 148]},
          {"column": 9, "next": [746, 746, 746, 746, 149]},
          {"column": 9, "next": [746, 746, 746, 746, 150]},
          {"column": 9, "next": [746, 746, 746, 746, 151]},
          {"column": 9, "next": [746, 746, 746, 746, 152]},
          {"column": 9, "next": [746, 746, 746, 746, 153]},
          {"column": 9, "next": [746, 746, 746, 746, 154]},
          {"column": 9, "next": [746, 746, 746, 746, 155]},
          {"column": 9, "next": [746, 746, 746, 746, 156]},
          {"column": 9, "next": [746, 746, 746, 746, 157]},
          {"column": 9, "next": [746, 746, 746, 746, 158]},
          {"column": 9, "next": [746, 746, 746, 746, 159]},
          {"column": 9, "next": [746, 746, 746, 746, 160]},
          {"column": 9, "next": [746, 746, 746, 746, 161]},
          {"column": 9, "next": [746, 746, 746, 746, 162]},
          {"column": 9, "next": [746, 746, 746, 746, 163]},
          {"column": 9, "next": [746, 746, 746, 746, 164]},
          {"column": 9, "next": [746, 746, 746, 746, 165]},
          {"column": 9, "next": [746, 746, 746, 746, 166]},
          {"column": 9, "next": [746, 746, 746, 746, 167]},
          {"column": 9, "next": [746, 746, 746, 746, 168]},
          {"column": 9, "next": [746, 746, 746, 746, 169]},
          {"column": 9, "next": [170, 171, 172, 172, 746]},
          {"column": 9, "next": [173, 174, 175, 175, 746]},
          {"column": 9, "next": [176, 177, 178, 178, 746]},
          {"column": 9, "next": [179, 180, 181, 181, 746]},
          {"column": 9, "next": [182, 183, 184, 184, 746]},
          {"column": 9, "next": [185, 186, 187, 187, 746]},
          {"column": 9, "next": [188, 189, 190, 190, 746]},
          {"column": 9, "next": [191, 192, 193, 193, 746]},
          {"column": 9, "next": [194, 195, 196, 196, 746]},
          {"column": 9, "next": [197, 198, 199, 199, 746]},
          {"column": 9, "next": [200, 201, 202, 202, 746]},
          {"column": 9, "next": [203, 204, 205, 205, 746]},
          {"column": 9, "next": [206, 207, 208, 208, 746]},
          {"column": 9, "next": [209, 210, 211, 211, 746]},
          {"column": 9, "next": [212, 213, 214, 214, 746]},
          {"column": 9, "next": [215, 216, 217, 217, 746]},
          {"column": 9, "next": [170, 171, 746, 746, 746]},
          {"column": 9, "next": [173, 174, 746, 746, 746]},
          {"column": 9, "next": [176, 177, 746, 746, 746]},
          {"column": 9, "next": [179, 180, 746, 746, 746]},
          {"column": 9, "next": [182, 183, 746, 746, 746]},
          {"column": 9, "next": [185, 186, 746, 746, 746]},
          {"column": 9, "next": [188, 189, 746, 746, 746]},
          {"column": 9, "next": [191, 192, 746, 746, 746]},
          {"column": 9, "next": [194, 195, 746, 746, 746]},
          {"column": 9, "next": [197, 198, 746, 746, 746]},
          {"column": 9, "next": [200, 201, 746, 746, 746]},
          {"column": 9, "next": [203, 204, 746, 746, 746]},
          {"column": 9, "next": [206, 207, 746, 746, 746]},
          {"column": 9, "next": [209, 210, 746, 746, 746]},
          {"column": 9, "next": [212, 213, 746, 746, 746]},
          {"column": 9, "next": [215, 216, 746, 746, 746]},
          {"column": 10, "next": [746, 746, 218]},
          {"column": 10, "next": [746, 746, 219]},
          {"column": 10, "next": [746, 746, 220]},
          {"column": 10, "next": [746, 746, 221]},
          {"column": 10, "next": [746, 746, 222]},
          {"column": 10, "next": [746, 746, 223]},
          {"column": 10, "next": [746, 746, 224]},
          {"column": 10, "next": [746, 746, 225]},
          {"column": 10, "next": [746, 746, 226]},
          {"column": 10, "next": [746, 746, 227]},
          {"column": 10, "next": [746, 746, 228]},
          {"column": 10, "next": [746, 746, 229]},
          {"column": 10, "next": [746, 746, 230]},
          {"column": 10, "next": [746, 746, 231]},
          {"column": 10, "next": [746, 746, 232]},
          {"column": 10, "next": [746, 746, 233]},
          {"column": 10, "next": [746, 746, 234]},
          {"column": 10, "next": [746, 746, 235]},
          {"column": 10, "next": [746, 746, 236]},
          {"column": 10, "next": [746, 746, 237]},
          {"column": 10, "next": [746, 746, 238]},
          {"column": 10, "next": [746, 746, 239]},
          {"column": 10, "next": [746, 746, 240]},
          {"column": 10, "next": [746, 746, 241]},
          {"column": 10, "next": [746, 746, 242]},
          {"column": 10, "next": [746, 746, 243]},
          {"column": 10, "next": [746, 746, 244]},
          {"column": 10, "next": [746, 746, 245]},
          {"column": 10, "next": [746, 746, 246]},
          {"column": 10, "next": [746, 746, 247]},
          {"column": 10, "next": [746, 746, 248]},
          {"column": 10, "next": [746, 746, 249]},
          {"column": 10, "next": [250, 250, 746]},
          {"column": 10, "next": [251, 251, 746]},
          {"column": 10, "next": [252, 252, 746]},
          {"column": 10, "next": [253, 253, 746]},
          {"column": 10, "next": [254, 254, 746]},
          {"column": 10, "next": [255, 255, 746]},
          {"column": 10, "next": [256, 256, 746]},
          {"column": 10, "next": [257, 257, 746]},
          {"column": 10, "next": [258, 258, 746]},
          {"column": 10, "next": [259, 259, 746]},
          {"column": 10, "next": [260, 260, 746]},
          {"column": 10, "next": [261, 261, 746]},
          {"column": 10, "next": [262, 262, 746]},
          {"column": 10, "next": [263, 263, 746]},
          {"column": 10, "next": [264, 264, 746]},
          {"column": 10, "next": [265, 265, 746]},
          {"column": 10, "next": [266, 266, 746]},
          {"column": 10, "next": [267, 267, 746]},
          {"column": 10, "next": [268, 268, 746]},
          {"column": 10, "next": [269, 269, 746]},
          {"column": 10, "next": [270, 270, 746]},
          {"column": 10, "next": [271, 271, 746]},
          {"column": 10, "next": [272, 272, 746]},
          {"column": 10, "next": [273, 273, 746]},
          {"column": 10, "next": [274, 274, 746]},
          {"column": 10, "next": [275, 275, 746]},
          {"column": 10, "next": [276, 276, 746]},
          {"column": 10, "next": [277, 277, 746]},
          {"column": 10, "next": [278, 278, 746]},
          {"column": 10, "next": [279, 279, 746]},
          {"column": 10, "next": [280, 280, 746]},
          {"column": 10, "next": [281, 281, 746]},
          {"column": 10, "next": [282, 282, 746]},
          {"column": 10, "next": [283, 283, 746]},
          {"column": 10, "next": [284, 284, 746]},
          {"column": 10, "next": [285, 285, 746]},
          {"column": 10, "next": [286, 286, 746]},
          {"column": 10, "next": [287, 287, 746]},
          {"column": 10, "next": [288, 288, 746]},
          {"column": 10, "next": [289, 289, 746]},
          {"column": 10, "next": [290, 290, 746]},
          {"column": 10, "next": [291, 291, 746]},
          {"column": 10, "next": [292, 292, 746]},
          {"column": 10, "next": [293, 293, 746]},
          {"column": 10, "next": [294, 294, 746]},
          {"column": 10, "next": [295, 295, 746]},
          {"column": 10, "next": [296, 296, 746]},
          {"column": 10, "next": [297, 297, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 298]},
          {"column": 11, "next": [746, 746, 746, 746, 299]},
          {"column": 11, "next": [746, 746, 746, 746, 300]},
          {"column": 11, "next": [746, 746, 746, 746, 301]},
          {"column": 11, "next": [746, 746, 746, 746, 302]},
          {"column": 11, "next": [746, 746, 746, 746, 303]},
          {"column": 11, "next": [746, 746, 746, 746, 304]},
          {"column": 11, "next": [746, 746, 746, 746, 305]},
          {"column": 11, "next": [746, 746, 746, 746, 306]},
          {"column": 11, "next": [746, 746, 746, 746, 307]},
          {"column": 11, "next": [746, 746, 746, 746, 308]},
          {"column": 11, "next": [746, 746, 746, 746, 309]},
          {"column": 11, "next": [746, 746, 746, 746, 310]},
          {"column": 11, "next": [746, 746, 746, 746, 311]},
          {"column": 11, "next": [746, 746, 746, 746, 312]},
          {"column": 11, "next": [746, 746, 746, 746, 313]},
          {"column": 11, "next": [746, 746, 746, 746, 314]},
          {"column": 11, "next": [746, 746, 746, 746, 315]},
          {"column": 11, "next": [746, 746, 746, 746, 316]},
          {"column": 11, "next": [746, 746, 746, 746, 317]},
          {"column": 11, "next": [746, 746, 746, 746, 318]},
          {"column": 11, "next": [746, 746, 746, 746, 319]},
          {"column": 11, "next": [746, 746, 746, 746, 320]},
          {"column": 11, "next": [746, 746, 746, 746, 321]},
          {"column": 11, "next": [746, 746, 746, 746, 322]},
          {"column": 11, "next": [746, 746, 746, 746, 323]},
          {"column": 11, "next": [746, 746, 746, 746, 324]},
          {"column": 11, "next": [746, 746, 746, 746, 325]},
          {"column": 11, "next": [746, 746, 746, 746, 326]},
          {"column": 11, "next": [746, 746, 746, 746, 327]},
          {"column": 11, "next": [746, 746, 746, 746, 328]},
          {"column": 11, "next": [746, 746, 746, 746, 329]},
          {"column": 11, "next": [746, 746, 746, 746, 330]},
          {"column": 11, "next": [746, 746, 746, 746, 331]},
          {"column": 11, "next": [332, 332, 332, 332, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 333]},
          {"column": 11, "next": [746, 746, 746, 746, 334]},
          {"column": 11, "next": [335, 335, 335, 335, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 336]},
          {"column": 11, "next": [746, 746, 746, 746, 337]},
          {"column": 11, "next": [338, 338, 338, 338, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 339]},
          {"column": 11, "next": [746, 746, 746, 746, 340]},
          {"column": 11, "next": [341, 341, 341, 341, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 342]},
          {"column": 11, "next": [746, 746, 746, 746, 343]},
          {"column": 11, "next": [344, 344, 344, 344, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 345]},
          {"column": 11, "next": [746, 746, 746, 746, 346]},
          {"column": 11, "next": [347, 347, 347, 347, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 348]},
          {"column": 11, "next": [746, 746, 746, 746, 349]},
          {"column": 11, "next": [350, 350, 350, 350, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 351]},
          {"column": 11, "next": [746, 746, 746, 746, 352]},
          {"column": 11, "next": [353, 353, 353, 353, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 354]},
          {"column": 11, "next": [746, 746, 746, 746, 355]},
          {"column": 11, "next": [356, 356, 356, 356, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 357]},
          {"column": 11, "next": [746, 746, 746, 746, 358]},
          {"column": 11, "next": [359, 359, 359, 359, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 360]},
          {"column": 11, "next": [746, 746, 746, 746, 361]},
          {"column": 11, "next": [362, 362, 362, 362, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 363]},
          {"column": 11, "next": [746, 746, 746, 746, 364]},
          {"column": 11, "next": [365, 365, 365, 365, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 366]},
          {"column": 11, "next": [746, 746, 746, 746, 367]},
          {"column": 11, "next": [368, 368, 368, 368, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 369]},
          {"column": 11, "next": [746, 746, 746, 746, 370]},
          {"column": 11, "next": [371, 371, 371, 371, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 372]},
          {"column": 11, "next": [746, 746, 746, 746, 373]},
          {"column": 11, "next": [374, 374, 374, 374, 746]},
          {"column": 11, "next": [746, 746, 746, 746, 375]},
          {"column": 11, "next": [746, 746, 746, 746, 376]},
          {"column": 11, "next": [377, 377, 377, 377, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 378]},
          {"column": 12, "next": [746, 746, 746, 746, 379]},
          {"column": 12, "next": [746, 746, 746, 746, 380]},
          {"column": 12, "next": [746, 746, 746, 746, 381]},
          {"column": 12, "next": [746, 746, 746, 746, 382]},
          {"column": 12, "next": [746, 746, 746, 746, 383]},
          {"column": 12, "next": [746, 746, 746, 746, 384]},
          {"column": 12, "next": [746, 746, 746, 746, 385]},
          {"column": 12, "next": [746, 746, 746, 746, 386]},
          {"column": 12, "next": [746, 746, 746, 746, 387]},
          {"column": 12, "next": [746, 746, 746, 746, 388]},
          {"column": 12, "next": [746, 746, 746, 746, 389]},
          {"column": 12, "next": [746, 746, 746, 746, 390]},
          {"column": 12, "next": [746, 746, 746, 746, 391]},
          {"column": 12, "next": [746, 746, 746, 746, 392]},
          {"column": 12, "next": [746, 746, 746, 746, 393]},
          {"column": 12, "next": [746, 746, 746, 746, 394]},
          {"column": 12, "next": [746, 746, 746, 746, 395]},
          {"column": 12, "next": [746, 746, 746, 746, 396]},
          {"column": 12, "next": [746, 746, 746, 746, 397]},
          {"column": 12, "next": [746, 746, 746, 746, 398]},
          {"column": 12, "next": [746, 746, 746, 746, 399]},
          {"column": 12, "next": [746, 746, 746, 746, 400]},
          {"column": 12, "next": [746, 746, 746, 746, 401]},
          {"column": 12, "next": [746, 746, 746, 746, 402]},
          {"column": 12, "next": [746, 746, 746, 746, 403]},
          {"column": 12, "next": [746, 746, 746, 746, 404]},
          {"column": 12, "next": [746, 746, 746, 746, 405]},
          {"column": 12, "next": [746, 746, 746, 746, 406]},
          {"column": 12, "next": [746, 746, 746, 746, 407]},
          {"column": 12, "next": [746, 746, 746, 746, 408]},
          {"column": 12, "next": [746, 746, 746, 746, 409]},
          {"column": 12, "next": [746, 746, 746, 746, 410]},
          {"column": 12, "next": [746, 746, 746, 746, 411]},
          {"column": 12, "next": [411, 412, 412, 412, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 413]},
          {"column": 12, "next": [746, 746, 746, 746, 414]},
          {"column": 12, "next": [414, 415, 415, 415, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 416]},
          {"column": 12, "next": [746, 746, 746, 746, 417]},
          {"column": 12, "next": [417, 418, 418, 418, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 419]},
          {"column": 12, "next": [746, 746, 746, 746, 420]},
          {"column": 12, "next": [420, 421, 421, 421, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 422]},
          {"column": 12, "next": [746, 746, 746, 746, 423]},
          {"column": 12, "next": [423, 424, 424, 424, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 425]},
          {"column": 12, "next": [746, 746, 746, 746, 426]},
          {"column": 12, "next": [426, 427, 427, 427, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 428]},
          {"column": 12, "next": [746, 746, 746, 746, 429]},
          {"column": 12, "next": [429, 430, 430, 430, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 431]},
          {"column": 12, "next": [746, 746, 746, 746, 432]},
          {"column": 12, "next": [432, 433, 433, 433, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 434]},
          {"column": 12, "next": [746, 746, 746, 746, 435]},
          {"column": 12, "next": [435, 436, 436, 436, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 437]},
          {"column": 12, "next": [746, 746, 746, 746, 438]},
          {"column": 12, "next": [438, 439, 439, 439, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 440]},
          {"column": 12, "next": [746, 746, 746, 746, 441]},
          {"column": 12, "next": [441, 442, 442, 442, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 443]},
          {"column": 12, "next": [746, 746, 746, 746, 444]},
          {"column": 12, "next": [444, 445, 445, 445, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 446]},
          {"column": 12, "next": [746, 746, 746, 746, 447]},
          {"column": 12, "next": [447, 448, 448, 448, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 449]},
          {"column": 12, "next": [746, 746, 746, 746, 450]},
          {"column": 12, "next": [450, 451, 451, 451, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 452]},
          {"column": 12, "next": [746, 746, 746, 746, 453]},
          {"column": 12, "next": [453, 454, 454, 454, 746]},
          {"column": 12, "next": [746, 746, 746, 746, 455]},
          {"column": 12, "next": [746, 746, 746, 746, 456]},
          {"column": 12, "next": [456, 457, 457, 457, 746]},
          {"column": 13, "next": [746, 746, 458]},
          {"column": 13, "next": [746, 746, 459]},
          {"column": 13, "next": [746, 746, 460]},
          {"column": 13, "next": [746, 746, 461]},
          {"column": 13, "next": [746, 746, 462]},
          {"column": 13, "next": [746, 746, 463]},
          {"column": 13, "next": [746, 746, 464]},
          {"column": 13, "next": [746, 746, 465]},
          {"column": 13, "next": [746, 746, 466]},
          {"column": 13, "next": [746, 746, 467]},
          {"column": 13, "next": [746, 746, 468]},
          {"column": 13, "next": [746, 746, 469]},
          {"column": 13, "next": [746, 746, 470]},
          {"column": 13, "next": [746, 746, 471]},
          {"column": 13, "next": [746, 746, 472]},
          {"column": 13, "next": [746, 746, 473]},
          {"column": 13, "next": [746, 746, 474]},
          {"column": 13, "next": [746, 746, 475]},
          {"column": 13, "next": [746, 746, 476]},
          {"column": 13, "next": [746, 746, 477]},
          {"column": 13, "next": [746, 746, 478]},
          {"column": 13, "next": [746, 746, 479]},
          {"column": 13, "next": [746, 746, 480]},
          {"column": 13, "next": [746, 746, 481]},
          {"column": 13, "next": [746, 746, 482]},
          {"column": 13, "next": [746, 746, 483]},
          {"column": 13, "next": [746, 746, 484]},
          {"column": 13, "next": [746, 746, 485]},
          {"column": 13, "next": [746, 746, 486]},
          {"column": 13, "next": [746, 746, 487]},
          {"column": 13, "next": [746, 746, 488]},
          {"column": 13, "next": [746, 746, 489]},
          {"column": 13, "next": [746, 746, 490]},
          {"column": 13, "next": [746, 746, 491]},
          {"column": 13, "next": [491, 491, 746]},
          {"column": 13, "next": [746, 746, 492]},
          {"column": 13, "next": [746, 746, 493]},
          {"column": 13, "next": [493, 493, 746]},
          {"column": 13, "next": [746, 746, 494]},
          {"column": 13, "next": [746, 746, 495]},
          {"column": 13, "next": [495, 495, 746]},
          {"column": 13, "next": [746, 746, 496]},
          {"column": 13, "next": [746, 746, 497]},
          {"column": 13, "next": [497, 497, 746]},
          {"column": 13, "next": [746, 746, 498]},
          {"column": 13, "next": [746, 746, 499]},
          {"column": 13, "next": [499, 499, 746]},
          {"column": 13, "next": [746, 746, 500]},
          {"column": 13, "next": [746, 746, 501]},
          {"column": 13, "next": [501, 501, 746]},
          {"column": 13, "next": [746, 746, 502]},
          {"column": 13, "next": [746, 746, 503]},
          {"column": 13, "next": [503, 503, 746]},
          {"column": 13, "next": [746, 746, 504]},
          {"column": 13, "next": [746, 746, 505]},
          {"column": 13, "next": [505, 505, 746]},
          {"column": 13, "next": [746, 746, 506]},
          {"column": 13, "next": [746, 746, 507]},
          {"column": 13, "next": [507, 507, 746]},
          {"column": 13, "next": [746, 746, 508]},
          {"column": 13, "next": [746, 746, 509]},
          {"column": 13, "next": [509, 509, 746]},
          {"column": 13, "next": [746, 746, 510]},
          {"column": 13, "next": [746, 746, 511]},
          {"column": 13, "next": [511, 511, 746]},
          {"column": 13, "next": [746, 746, 512]},
          {"column": 13, "next": [746, 746, 513]},
          {"column": 13, "next": [513, 513, 746]},
          {"column": 13, "next": [746, 746, 514]},
          {"column": 13, "next": [746, 746, 515]},
          {"column": 13, "next": [515, 515, 746]},
          {"column": 13, "next": [746, 746, 516]},
          {"column": 13, "next": [746, 746, 517]},
          {"column": 13, "next": [517, 517, 746]},
          {"column": 13, "next": [746, 746, 518]},
          {"column": 13, "next": [746, 746, 519]},
          {"column": 13, "next": [519, 519, 746]},
          {"column": 13, "next": [746, 746, 520]},
          {"column": 13, "next": [746, 746, 521]},
          {"column": 13, "next": [521, 521, 746]},
          {"column": 14, "next": [746, 746, 746, 522]},
          {"column": 14, "next": [746, 746, 746, 523]},
          {"column": 14, "next": [746, 746, 746, 524]},
          {"column": 14, "next": [746, 746, 746, 525]},
          {"column": 14, "next": [746, 746, 746, 526]},
          {"column": 14, "next": [746, 746, 746, 527]},
          {"column": 14, "next": [746, 746, 746, 528]},
          {"column": 14, "next": [746, 746, 746, 529]},
          {"column": 14, "next": [746, 746, 746, 530]},
          {"column": 14, "next": [746, 746, 746, 531]},
          {"column": 14, "next": [746, 746, 746, 532]},
          {"column": 14, "next": [746, 746, 746, 533]},
          {"column": 14, "next": [746, 746, 746, 534]},
          {"column": 14, "next": [746, 746, 746, 535]},
          {"column": 14, "next": [746, 746, 746, 536]},
          {"column": 14, "next": [746, 746, 746, 537]},
          {"column": 14, "next": [746, 746, 746, 538]},
          {"column": 14, "next": [746, 746, 746, 539]},
          {"column": 14, "next": [746, 746, 746, 540]},
          {"column": 14, "next": [746, 746, 746, 541]},
          {"column": 14, "next": [746, 746, 746, 542]},
          {"column": 14, "next": [746, 746, 746, 543]},
          {"column": 14, "next": [746, 746, 746, 544]},
          {"column": 14, "next": [746, 746, 746, 545]},
          {"column": 14, "next": [746, 746, 746, 546]},
          {"column": 14, "next": [746, 746, 746, 547]},
          {"column": 14, "next": [746, 746, 746, 548]},
          {"column": 14, "next": [746, 746, 746, 549]},
          {"column": 14, "next": [746, 746, 746, 550]},
          {"column": 14, "next": [746, 746, 746, 551]},
          {"column": 14, "next": [746, 746, 746, 552]},
          {"column": 14, "next": [746, 746, 746, 553]},
          {"column": 14, "next": [554, 555, 556, 746]},
          {"column": 14, "next": [554, 557, 556, 746]},
          {"column": 14, "next": [558, 559, 560, 746]},
          {"column": 14, "next": [558, 561, 560, 746]},
          {"column": 14, "next": [562, 563, 564, 746]},
          {"column": 14, "next": [562, 565, 564, 746]},
          {"column": 14, "next": [566, 567, 568, 746]},
          {"column": 14, "next": [566, 569, 568, 746]},
          {"column": 14, "next": [570, 571, 572, 746]},
          {"column": 14, "next": [570, 573, 572, 746]},
          {"column": 14, "next": [574, 575, 576, 746]},
          {"column": 14, "next": [574, 577, 576, 746]},
          {"column": 14, "next": [578, 579, 580, 746]},
          {"column": 14, "next": [578, 581, 580, 746]},
          {"column": 14, "next": [582, 583, 584, 746]},
          {"column": 14, "next": [582, 585, 584, 746]},
          {"column": 14, "next": [586, 587, 588, 746]},
          {"column": 14, "next": [586, 589, 588, 746]},
          {"column": 14, "next": [590, 591, 592, 746]},
          {"column": 14, "next": [590, 593, 592, 746]},
          {"column": 14, "next": [594, 595, 596, 746]},
          {"column": 14, "next": [594, 597, 596, 746]},
          {"column": 14, "next": [598, 599, 600, 746]},
          {"column": 14, "next": [598, 601, 600, 746]},
          {"column": 14, "next": [602, 603, 604, 746]},
          {"column": 14, "next": [602, 605, 604, 746]},
          {"column": 14, "next": [606, 607, 608, 746]},
          {"column": 14, "next": [606, 609, 608, 746]},
          {"column": 14, "next": [610, 611, 612, 746]},
          {"column": 14, "next": [610, 613, 612, 746]},
          {"column": 14, "next": [614, 615, 616, 746]},
          {"column": 14, "next": [614, 617, 616, 746]},
          {"column": 15, "next": [746, 746, 618]},
          {"column": 15, "next": [746, 746, 619]},
          {"column": 15, "next": [746, 746, 620]},
          {"column": 15, "next": [746, 746, 621]},
          {"column": 15, "next": [746, 746, 622]},
          {"column": 15, "next": [746, 746, 623]},
          {"column": 15, "next": [746, 746, 624]},
          {"column": 15, "next": [746, 746, 625]},
          {"column": 15, "next": [746, 746, 626]},
          {"column": 15, "next": [746, 746, 627]},
          {"column": 15, "next": [746, 746, 628]},
          {"column": 15, "next": [746, 746, 629]},
          {"column": 15, "next": [746, 746, 630]},
          {"column": 15, "next": [746, 746, 631]},
          {"column": 15, "next": [746, 746, 632]},
          {"column": 15, "next": [746, 746, 633]},
          {"column": 15, "next": [746, 746, 634]},
          {"column": 15, "next": [746, 746, 635]},
          {"column": 15, "next": [746, 746, 636]},
          {"column": 15, "next": [746, 746, 637]},
          {"column": 15, "next": [746, 746, 638]},
          {"column": 15, "next": [746, 746, 639]},
          {"column": 15, "next": [746, 746, 640]},
          {"column": 15, "next": [746, 746, 641]},
          {"column": 15, "next": [746, 746, 642]},
          {"column": 15, "next": [746, 746, 643]},
          {"column": 15, "next": [746, 746, 644]},
          {"column": 15, "next": [746, 746, 645]},
          {"column": 15, "next": [746, 746, 646]},
          {"column": 15, "next": [746, 746, 647]},
          {"column": 15, "next": [746, 746, 648]},
          {"column": 15, "next": [746, 746, 649]},
          {"column": 15, "next": [746, 746, 650]},
          {"column": 15, "next": [651, 651, 746]},
          {"column": 15, "next": [650, 650, 746]},
          {"column": 15, "next": [652, 652, 746]},
          {"column": 15, "next": [746, 746, 653]},
          {"column": 15, "next": [654, 654, 746]},
          {"column": 15, "next": [653, 653, 746]},
          {"column": 15, "next": [655, 655, 746]},
          {"column": 15, "next": [746, 746, 656]},
          {"column": 15, "next": [657, 657, 746]},
          {"column": 15, "next": [656, 656, 746]},
          {"column": 15, "next": [658, 658, 746]},
          {"column": 15, "next": [746, 746, 659]},
          {"column": 15, "next": [660, 660, 746]},
          {"column": 15, "next": [659, 659, 746]},
          {"column": 15, "next": [661, 661, 746]},
          {"column": 15, "next": [746, 746, 662]},
          {"column": 15, "next": [663, 663, 746]},
          {"column": 15, "next": [662, 662, 746]},
          {"column": 15, "next": [664, 664, 746]},
          {"column": 15, "next": [746, 746, 665]},
          {"column": 15, "next": [666, 666, 746]},
          {"column": 15, "next": [665, 665, 746]},
          {"column": 15, "next": [667, 667, 746]},
          {"column": 15, "next": [746, 746, 668]},
          {"column": 15, "next": [669, 669, 746]},
          {"column": 15, "next": [668, 668, 746]},
          {"column": 15, "next": [670, 670, 746]},
          {"column": 15, "next": [746, 746, 671]},
          {"column": 15, "next": [672, 672, 746]},
          {"column": 15, "next": [671, 671, 746]},
          {"column": 15, "next": [673, 673, 746]},
          {"column": 15, "next": [746, 746, 674]},
          {"column": 15, "next": [675, 675, 746]},
          {"column": 15, "next": [674, 674, 746]},
          {"column": 15, "next": [676, 676, 746]},
          {"column": 15, "next": [746, 746, 677]},
          {"column": 15, "next": [678, 678, 746]},
          {"column": 15, "next": [677, 677, 746]},
          {"column": 15, "next": [679, 679, 746]},
          {"column": 15, "next": [746, 746, 680]},
          {"column": 15, "next": [681, 681, 746]},
          {"column": 15, "next": [680, 680, 746]},
          {"column": 15, "next": [682, 682, 746]},
          {"column": 15, "next": [746, 746, 683]},
          {"column": 15, "next": [684, 684, 746]},
          {"column": 15, "next": [683, 683, 746]},
          {"column": 15, "next": [685, 685, 746]},
          {"column": 15, "next": [746, 746, 686]},
          {"column": 15, "next": [687, 687, 746]},
          {"column": 15, "next": [686, 686, 746]},
          {"column": 15, "next": [688, 688, 746]},
          {"column": 15, "next": [746, 746, 689]},
          {"column": 15, "next": [690, 690, 746]},
          {"column": 15, "next": [689, 689, 746]},
          {"column": 15, "next": [691, 691, 746]},
          {"column": 15, "next": [746, 746, 692]},
          {"column": 15, "next": [693, 693, 746]},
          {"column": 15, "next": [692, 692, 746]},
          {"column": 15, "next": [694, 694, 746]},
          {"column": 15, "next": [746, 746, 695]},
          {"column": 15, "next": [696, 696, 746]},
          {"column": 15, "next": [695, 695, 746]},
          {"column": 15, "next": [697, 697, 746]},
          {"column": 16, "next": [746, 746, 698]},
          {"column": 16, "next": [746, 746, 699]},
          {"column": 16, "next": [746, 746, 700]},
          {"column": 16, "next": [746, 746, 701]},
          {"column": 16, "next": [746, 746, 702]},
          {"column": 16, "next": [746, 746, 703]},
          {"column": 16, "next": [746, 746, 704]},
          {"column": 16, "next": [746, 746, 705]},
          {"column": 16, "next": [746, 746, 706]},
          {"column": 16, "next": [746, 746, 707]},
          {"column": 16, "next": [746, 746, 708]},
          {"column": 16, "next": [746, 746, 709]},
          {"column": 16, "next": [746, 746, 710]},
          {"column": 16, "next": [746, 746, 711]},
          {"column": 16, "next": [746, 746, 712]},
          {"column": 16, "next": [746, 746, 713]},
          {"column": 16, "next": [746, 746, 714]},
          {"column": 16, "next": [746, 746, 715]},
          {"column": 16, "next": [746, 746, 716]},
          {"column": 16, "next": [746, 746, 717]},
          {"column": 16, "next": [746, 746, 718]},
          {"column": 16, "next": [746, 746, 719]},
          {"column": 16, "next": [746, 746, 720]},
          {"column": 16, "next": [746, 746, 721]},
          {"column": 16, "next": [746, 746, 722]},
          {"column": 16, "next": [746, 746, 723]},
          {"column": 16, "next": [746, 746, 724]},
          {"column": 16, "next": [746, 746, 725]},
          {"column": 16, "next": [746, 746, 726]},
          {"column": 16, "next": [746, 746, 727]},
          {"column": 16, "next": [746, 746, 728]},
          {"column": 16, "next": [746, 746, 729]},
          {"column": 16, "next": [746, 746, 730]},
          {"column": 16, "next": [730, 746, 746]},
          {"column": 16, "next": [730, 730, 746]},
          {"column": 16, "next": [746, 746, 731]},
          {"column": 16, "next": [731, 746, 746]},
          {"column": 16, "next": [731, 731, 746]},
          {"column": 16, "next": [746, 746, 732]},
          {"column": 16, "next": [732, 746, 746]},
          {"column": 16, "next": [732, 732, 746]},
          {"column": 16, "next": [746, 746, 733]},
          {"column": 16, "next": [733, 746, 746]},
          {"column": 16, "next": [733, 733, 746]},
          {"column": 16, "next": [746, 746, 734]},
          {"column": 16, "next": [734, 746, 746]},
          {"column": 16, "next": [734, 734, 746]},
          {"column": 16, "next": [746, 746, 735]},
          {"column": 16, "next": [735, 746, 746]},
          {"column": 16, "next": [735, 735, 746]},
          {"column": 16, "next": [746, 746, 736]},
          {"column": 16, "next": [736, 746, 746]},
          {"column": 16, "next": [736, 736, 746]},
          {"column": 16, "next": [746, 746, 737]},
          {"column": 16, "next": [737, 746, 746]},
          {"column": 16, "next": [737, 737, 746]},
          {"column": 16, "next": [746, 746, 738]},
          {"column": 16, "next": [738, 746, 746]},
          {"column": 16, "next": [738, 738, 746]},
          {"column": 16, "next": [746, 746, 739]},
          {"column": 16, "next": [739, 746, 746]},
          {"column": 16, "next": [739, 739, 746]},
          {"column": 16, "next": [746, 746, 740]},
          {"column": 16, "next": [740, 746, 746]},
          {"column": 16, "next": [740, 740, 746]},
          {"column": 16, "next": [746, 746, 741]},
          {"column": 16, "next": [741, 746, 746]},
          {"column": 16, "next": [741, 741, 746]},
          {"column": 16, "next": [746, 746, 742]},
          {"column": 16, "next": [742, 746, 746]},
          {"column": 16, "next": [742, 742, 746]},
          {"column": 16, "next": [746, 746, 743]},
          {"column": 16, "next": [743, 746, 746]},
          {"column": 16, "next": [743, 743, 746]},
          {"column": 16, "next": [746, 746, 744]},
          {"column": 16, "next": [744, 746, 746]},
          {"column": 16, "next": [744, 744, 746]},
          {"column": 16, "next": [746, 746, 745]},
          {"column": 16, "next": [745, 746, 746]},
          {"column": 16, "next": [745, 745, 746]},
          {"column": 17, "next": [746, 746, 746, 747]},
          {"column": 17, "next": [746, 746, 746, 748]},
          {"column": 17, "next": [746, 746, 746, 749]},
          {"column": 17, "next": [746, 746, 746, 750]},
          {"column": 17, "next": [746, 746, 746, 751]},
          {"column": 17, "next": [746, 746, 746, 752]},
          {"column": 17, "next": [746, 746, 746, 753]},
          {"column": 17, "next": [746, 746, 746, 754]},
          {"column": 17, "next": [746, 746, 746, 755]},
          {"column": 17, "next": [746, 746, 746, 756]},
          {"column": 17, "next": [746, 746, 746, 757]},
          {"column": 17, "next": [746, 746, 746, 758]},
          {"column": 17, "next": [746, 746, 746, 759]},
          {"column": 17, "next": [746, 746, 746, 760]},
          {"column": 17, "next": [746, 746, 746, 761]},
          {"column": 17, "next": [746, 746, 746, 762]},
          {"column": 17, "next": [746, 746, 746, 763]},
          {"column": 17, "next": [746, 746, 746, 764]},
          {"column": 17, "next": [746, 746, 746, 765]},
          {"column": 17, "next": [746, 746, 746, 766]},
          {"column": 17, "next": [746, 746, 746, 767]},
          {"column": 17, "next": [746, 746, 746, 768]},
          {"column": 17, "next": [746, 746, 746, 769]},
          {"column": 17, "next": [746, 746, 746, 770]},
          {"column": 17, "next": [746, 746, 746, 771]},
          {"column": 17, "next": [746, 746, 746, 772]},
          {"column": 17, "next": [746, 746, 746, 773]},
          {"column": 17, "next": [746, 746, 746, 774]},
          {"column": 17, "next": [746, 746, 746, 775]},
          {"column": 17, "next": [746, 746, 746, 776]},
          {"column": 17, "next": [746, 746, 746, 777]},
          {"column": 17, "next": [746, 746, 746, 778]},
          {"column": 17, "next": [747, 747, 747, 746]},
          {"column": 17, "next": [748, 748, 748, 746]},
          {"column": 17, "next": [749, 749, 749, 746]},
          {"column": 17, "next": [750, 750, 750, 746]},
          {"column": 17, "next": [751, 751, 751, 746]},
          {"column": 17, "next": [752, 752, 752, 746]},
          {"column": 17, "next": [753, 753, 753, 746]},
          {"column": 17, "next": [754, 754, 754, 746]},
          {"column": 17, "next": [755, 755, 755, 746]},
          {"column": 17, "next": [756, 756, 756, 746]},
          {"column": 17, "next": [757, 757, 757, 746]},
          {"column": 17, "next": [758, 758, 758, 746]},
          {"column": 17, "next": [759, 759, 759, 746]},
          {"column": 17, "next": [760, 760, 760, 746]},
          {"column": 17, "next": [761, 761, 761, 746]},
          {"column": 17, "next": [762, 762, 762, 746]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["wrong-language"]}, "clauses": ["T1"]},
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "sexual-content"]},
            "clauses": ["T1", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "hate"]},
            "clauses": ["T1", "T4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "hate", "sexual-content"]},
            "clauses": ["T1", "T4", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "personal-data"]},
            "clauses": ["T1", "T3"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "personal-data", "sexual-content"]},
            "clauses": ["T1", "T3", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "personal-data", "hate"]},
            "clauses": ["T1", "T3", "T4"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-language", "personal-data", "hate", "sexual-content"]
            },
            "clauses": ["T1", "T3", "T4", "T5"]
          },
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["sexual-content"]}, "clauses": ["T5"]},
          {"outcome": {"kind": "chosen", "labels": ["hate"]}, "clauses": ["T4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["hate", "sexual-content"]},
            "clauses": ["T4", "T5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["personal-data"]}, "clauses": ["T3"]},
          {
            "outcome": {"kind": "chosen", "labels": ["personal-data", "sexual-content"]},
            "clauses": ["T3", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["personal-data", "hate"]},
            "clauses": ["T3", "T4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["personal-data", "hate", "sexual-content"]},
            "clauses": ["T3", "T4", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "no-clear-request"]},
            "clauses": ["T1", "T2"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "no-clear-request", "sexual-content"]},
            "clauses": ["T1", "T2", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "no-clear-request", "hate"]},
            "clauses": ["T1", "T2", "T4"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-language", "no-clear-request", "hate", "sexual-content"]
            },
            "clauses": ["T1", "T2", "T4", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["wrong-language", "no-clear-request", "personal-data"]},
            "clauses": ["T1", "T2", "T3"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-language", "no-clear-request", "personal-data", "sexual-content"]
            },
            "clauses": ["T1", "T2", "T3", "T5"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-language", "no-clear-request", "personal-data", "hate"]
            },
            "clauses": ["T1", "T2", "T3", "T4"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["wrong-language", "no-clear-request", "personal-data", "hate", "sexual-content"]
            },
            "clauses": ["T1", "T2", "T3", "T4", "T5"]
          },
          {"outcome": {"kind": "chosen", "labels": ["no-clear-request"]}, "clauses": ["T2"]},
          {
            "outcome": {"kind": "chosen", "labels": ["no-clear-request", "sexual-content"]},
            "clauses": ["T2", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-clear-request", "hate"]},
            "clauses": ["T2", "T4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-clear-request", "hate", "sexual-content"]},
            "clauses": ["T2", "T4", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-clear-request", "personal-data"]},
            "clauses": ["T2", "T3"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-clear-request", "personal-data", "sexual-content"]},
            "clauses": ["T2", "T3", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["no-clear-request", "personal-data", "hate"]},
            "clauses": ["T2", "T3", "T4"]
          },
          {
            "outcome": {
              "kind": "chosen",
              "labels": ["no-clear-request", "personal-data", "hate", "sexual-content"]
            },
            "clauses": ["T2", "T3", "T4", "T5"]
          }
        ]
      }
    },
    {
      "id": "quality",
      "kind": "scale",
      "questions": [
        "cannot-tell",
        "off-topic",
        "layout",
        "role",
        "padding",
        "request",
        "answers",
        "facts",
        "must-refuse",
        "risky-subject",
        "warns",
        "opinion",
        "viewpoints",
        "persona"
      ],
      "labels": [
        {"name": "1", "parent": null},
        {"name": "2", "parent": null},
        {"name": "3", "parent": null},
        {"name": "4", "parent": null},
        {"name": "5", "parent": null}
      ],
      "clauses": [
        {
          "id": "Q1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "facts", "relation": "is", "value": "unverifiable"},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": "a guess about the facts would be a guess about the quality",
          "text": "not applicable when `facts` is `unverifiable`"
        },
        {
          "id": "Q2",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "includes", "signal": "cannot-tell", "member": "quality"},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `cannot-tell` includes `quality`"
        },
        {
          "id": "Q3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "answers", "relation": "is", "value": "fully"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["4"]},
          "rationale": null,
          "text": "`4` when `answers` is `fully`"
        },
        {
          "id": "Q4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "answers", "relation": "is", "value": "partly"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["3"]},
          "rationale": null,
          "text": "`3` when `answers` is `partly`"
        },
        {
          "id": "Q5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "answers", "relation": "is", "value": "dodges"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["1"]},
          "rationale": null,
          "text": "`1` when `answers` is `dodges`"
        },
        {
          "id": "Q6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "answers", "relation": "is", "value": "refuses"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["1"]},
          "rationale": null,
          "text": "`1` when `answers` is `refuses`"
        },
        {
          "id": "Q6a",
          "layer": "rules",
          "parent": "Q6",
          "condition": {"kind": "compare", "signal": "must-refuse", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["4"]},
          "rationale": null,
          "text": "`4` when `must-refuse`"
        },
        {
          "id": "Q7",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "role", "relation": "is", "value": "user-turn"},
              {"kind": "compare", "signal": "request", "relation": "is", "value": "clear"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["4"]},
          "rationale": null,
          "text": "`4` when `role` is `user-turn` or `request` is `clear`"
        },
        {
          "id": "Q8",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "request", "relation": "is", "value": "unclear"},
              {"kind": "compare", "signal": "request", "relation": "is", "value": "none"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["2"]},
          "rationale": null,
          "text": "`2` when `request` is one of `unclear`, `none`"
        },
        {
          "id": "Q9",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "layout", "relation": "is", "value": "helpful"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": 1},
          "rationale": null,
          "text": "one level higher when `layout` is `helpful`"
        },
        {
          "id": "Q10",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "layout", "relation": "is", "value": "unreadable"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": -1},
          "rationale": null,
          "text": "one level lower when `layout` is `unreadable`"
        },
        {
          "id": "Q11",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "padding", "relation": "is", "value": "some"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": -1},
          "rationale": null,
          "text": "one level lower when `padding` is `some`"
        },
        {
          "id": "Q12",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "padding", "relation": "is", "value": "most"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": -2},
          "rationale": "the reader's time is what padding costs. Length is no padding: a long answer that needs its length loses nothing",
          "text": "two levels lower when `padding` is `most`"
        },
        {
          "id": "Q13",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "defined", "name": "one-sided"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": -1},
          "rationale": "an opinion that was asked for is an answer, and two sides of it are a better one; a character that the user made up may be as stubborn as the user likes",
          "text": "one level lower when `one-sided`"
        },
        {
          "id": "Q14",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "defined", "name": "unwarned"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": -1},
          "rationale": null,
          "text": "one level lower when `unwarned`"
        },
        {
          "id": "Q15",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "facts", "relation": "is", "value": "slip"},
          "otherwise": false,
          "effect": {"kind": "cap", "level": "4"},
          "rationale": null,
          "text": "at most `4` when `facts` is `slip`"
        },
        {
          "id": "Q16",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "facts", "relation": "is", "value": "wrong"},
              {"kind": "defined", "name": "given-anyway"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "cap", "level": "2"},
          "rationale": "nothing makes up for a wrong answer, least of all its layout",
          "text": "at most `2` when `facts` is `wrong` or `given-anyway`"
        },
        {
          "id": "Q17",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "spam", "outcomes": ["spam"]},
          "otherwise": false,
          "effect": {"kind": "cap", "level": "1"},
          "rationale": null,
          "text": "at most `1` when `spam` is `spam`"
        }
      ],
      "priority": [],
      "place": 3,
      "reads": ["spam"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3]},
          {"column": 1, "next": [4, 5, 5, 5]},
          {"column": 1, "next": [6, 7, 7, 7]},
          {"column": 1, "next": [8, 9, 9, 9]},
          {"column": 2, "next": [10, 11, 11, 496]},
          {"column": 2, "next": [12, 13, 13, 496]},
          {"column": 2, "next": [496, 496, 496, 10]},
          {"column": 2, "next": [496, 496, 496, 12]},
          {"column": 2, "next": [496, 496, 496, 14]},
          {"column": 2, "next": [496, 496, 496, 15]},
          {"column": 3, "next": [16, 17]},
          {"column": 3, "next": [18, 19]},
          {"column": 3, "next": [20, 21]},
          {"column": 3, "next": [22, 23]},
          {"column": 3, "next": [24, 25]},
          {"column": 3, "next": [26, 27]},
          {"column": 4, "next": [28, 28, 496]},
          {"column": 4, "next": [496, 496, 28]},
          {"column": 4, "next": [29, 29, 496]},
          {"column": 4, "next": [496, 496, 29]},
          {"column": 4, "next": [30, 30, 496]},
          {"column": 4, "next": [496, 496, 30]},
          {"column": 4, "next": [31, 31, 496]},
          {"column": 4, "next": [496, 496, 31]},
          {"column": 4, "next": [32, 32, 496]},
          {"column": 4, "next": [496, 496, 32]},
          {"column": 4, "next": [33, 33, 496]},
          {"column": 4, "next": [496, 496, 33]},
          {"column": 9, "next": [496, 496, 496, 496, 34]},
          {"column": 9, "next": [496, 496, 496, 496, 35]},
          {"column": 9, "next": [496, 496, 496, 496, 36]},
          {"column": 9, "next": [496, 496, 496, 496, 37]},
          {"column": 9, "next": [38, 39, 40, 41, 496]},
          {"column": 9, "next": [42, 43, 496, 496, 496]},
          {"column": 10, "next": [496, 496, 44]},
          {"column": 10, "next": [496, 496, 45]},
          {"column": 10, "next": [496, 496, 46]},
          {"column": 10, "next": [496, 496, 47]},
          {"column": 10, "next": [48, 49, 496]},
          {"column": 10, "next": [50, 50, 496]},
          {"column": 10, "next": [51, 52, 496]},
          {"column": 10, "next": [53, 54, 496]},
          {"column": 10, "next": [55, 56, 496]},
          {"column": 10, "next": [57, 57, 496]},
          {"column": 11, "next": [496, 496, 496, 496, 58]},
          {"column": 11, "next": [496, 496, 496, 496, 59]},
          {"column": 11, "next": [496, 496, 496, 496, 60]},
          {"column": 11, "next": [496, 496, 496, 496, 61]},
          {"column": 11, "next": [496, 496, 496, 496, 62]},
          {"column": 11, "next": [496, 496, 496, 496, 63]},
          {"column": 11, "next": [496, 496, 496, 496, 64]},
          {"column": 11, "next": [65, 65, 66, 67, 496]},
          {"column": 11, "next": [66, 66, 66, 67, 496]},
          {"column": 11, "next": [68, 69, 70, 67, 496]},
          {"column": 11, "next": [70, 70, 70, 67, 496]},
          {"column": 11, "next": [496, 496, 496, 496, 71]},
          {"column": 11, "next": [496, 496, 496, 496, 72]},
          {"column": 11, "next": [496, 496, 496, 496, 73]},
          {"column": 12, "next": [496, 496, 496, 496, 74]},
          {"column": 12, "next": [496, 496, 496, 496, 75]},
          {"column": 12, "next": [496, 496, 496, 496, 76]},
          {"column": 12, "next": [496, 496, 496, 496, 77]},
          {"column": 12, "next": [496, 496, 496, 496, 78]},
          {"column": 12, "next": [496, 496, 496, 496, 79]},
          {"column": 12, "next": [496, 496, 496, 496, 80]},
          {"column": 12, "next": [81, 82, 82, 82, 496]},
          {"column": 12, "next": [83, 84, 84, 84, 496]},
          {"column": 12, "next": [85, 86, 86, 86, 496]},
          {"column": 12, "next": [87, 88, 88, 88, 496]},
          {"column": 12, "next": [89, 90, 90, 90, 496]},
          {"column": 12, "next": [91, 92, 92, 92, 496]},
          {"column": 12, "next": [496, 496, 496, 496, 93]},
          {"column": 12, "next": [496, 496, 496, 496, 94]},
          {"column": 12, "next": [496, 496, 496, 496, 95]},
          {"column": 13, "next": [496, 496, 96]},
          {"column": 13, "next": [496, 496, 97]},
          {"column": 13, "next": [496, 496, 98]},
          {"column": 13, "next": [496, 496, 99]},
          {"column": 13, "next": [496, 496, 100]},
          {"column": 13, "next": [496, 496, 101]},
          {"column": 13, "next": [496, 496, 102]},
          {"column": 13, "next": [496, 496, 103]},
          {"column": 13, "next": [104, 103, 496]},
          {"column": 13, "next": [496, 496, 105]},
          {"column": 13, "next": [106, 105, 496]},
          {"column": 13, "next": [496, 496, 107]},
          {"column": 13, "next": [107, 107, 496]},
          {"column": 13, "next": [496, 496, 108]},
          {"column": 13, "next": [109, 108, 496]},
          {"column": 13, "next": [496, 496, 110]},
          {"column": 13, "next": [109, 110, 496]},
          {"column": 13, "next": [496, 496, 111]},
          {"column": 13, "next": [112, 111, 496]},
          {"column": 13, "next": [496, 496, 113]},
          {"column": 13, "next": [496, 496, 114]},
          {"column": 13, "next": [496, 496, 115]},
          {"column": 14, "next": [496, 496, 496, 116]},
          {"column": 14, "next": [496, 496, 496, 117]},
          {"column": 14, "next": [496, 496, 496, 118]},
          {"column": 14, "next": [496, 496, 496, 119]},
          {"column": 14, "next": [120, 121, 122, 496]},
          {"column": 14, "next": [123, 124, 125, 496]},
          {"column": 14, "next": [126, 127, 128, 496]},
          {"column": 14, "next": [129, 130, 131, 496]},
          {"column": 14, "next": [132, 133, 134, 496]},
          {"column": 14, "next": [135, 136, 137, 496]},
          {"column": 14, "next": [138, 139, 134, 496]},
          {"column": 14, "next": [140, 141, 142, 496]},
          {"column": 14, "next": [143, 144, 145, 496]},
          {"column": 14, "next": [146, 147, 148, 496]},
          {"column": 14, "next": [149, 150, 145, 496]},
          {"column": 14, "next": [151, 152, 153, 496]},
          {"column": 14, "next": [154, 155, 156, 496]},
          {"column": 14, "next": [157, 158, 122, 496]},
          {"column": 14, "next": [159, 160, 161, 496]},
          {"column": 14, "next": [162, 163, 128, 496]},
          {"column": 15, "next": [496, 496, 164]},
          {"column": 15, "next": [496, 496, 165]},
          {"column": 15, "next": [496, 496, 166]},
          {"column": 15, "next": [496, 496, 167]},
          {"column": 15, "next": [496, 496, 168]},
          {"column": 15, "next": [169, 170, 496]},
          {"column": 15, "next": [171, 171, 496]},
          {"column": 15, "next": [496, 496, 172]},
          {"column": 15, "next": [173, 174, 496]},
          {"column": 15, "next": [175, 175, 496]},
          {"column": 15, "next": [496, 496, 176]},
          {"column": 15, "next": [177, 178, 496]},
          {"column": 15, "next": [179, 179, 496]},
          {"column": 15, "next": [496, 496, 180]},
          {"column": 15, "next": [181, 182, 496]},
          {"column": 15, "next": [183, 183, 496]},
          {"column": 15, "next": [496, 496, 184]},
          {"column": 15, "next": [185, 186, 496]},
          {"column": 15, "next": [187, 187, 496]},
          {"column": 15, "next": [496, 496, 188]},
          {"column": 15, "next": [189, 190, 496]},
          {"column": 15, "next": [191, 191, 496]},
          {"column": 15, "next": [496, 496, 192]},
          {"column": 15, "next": [193, 194, 496]},
          {"column": 15, "next": [496, 496, 195]},
          {"column": 15, "next": [196, 196, 496]},
          {"column": 15, "next": [195, 195, 496]},
          {"column": 15, "next": [496, 496, 197]},
          {"column": 15, "next": [198, 199, 496]},
          {"column": 15, "next": [200, 200, 496]},
          {"column": 15, "next": [496, 496, 201]},
          {"column": 15, "next": [202, 203, 496]},
          {"column": 15, "next": [204, 204, 496]},
          {"column": 15, "next": [496, 496, 205]},
          {"column": 15, "next": [206, 207, 496]},
          {"column": 15, "next": [496, 496, 208]},
          {"column": 15, "next": [209, 210, 496]},
          {"column": 15, "next": [211, 211, 496]},
          {"column": 15, "next": [496, 496, 212]},
          {"column": 15, "next": [213, 214, 496]},
          {"column": 15, "next": [215, 215, 496]},
          {"column": 15, "next": [496, 496, 216]},
          {"column": 15, "next": [169, 217, 496]},
          {"column": 15, "next": [496, 496, 218]},
          {"column": 15, "next": [219, 220, 496]},
          {"column": 15, "next": [221, 221, 496]},
          {"column": 15, "next": [496, 496, 222]},
          {"column": 15, "next": [223, 224, 496]},
          {"column": 16, "next": [496, 496, 225]},
          {"column": 16, "next": [496, 496, 226]},
          {"column": 16, "next": [496, 496, 227]},
          {"column": 16, "next": [496, 496, 228]},
          {"column": 16, "next": [496, 496, 229]},
          {"column": 16, "next": [230, 496, 496]},
          {"column": 16, "next": [229, 496, 496]},
          {"column": 16, "next": [496, 496, 230]},
          {"column": 16, "next": [496, 496, 231]},
          {"column": 16, "next": [232, 496, 496]},
          {"column": 16, "next": [231, 496, 496]},
          {"column": 16, "next": [496, 496, 232]},
          {"column": 16, "next": [496, 496, 233]},
          {"column": 16, "next": [234, 233, 496]},
          {"column": 16, "next": [233, 233, 496]},
          {"column": 16, "next": [496, 496, 234]},
          {"column": 16, "next": [496, 496, 235]},
          {"column": 16, "next": [236, 235, 496]},
          {"column": 16, "next": [235, 235, 496]},
          {"column": 16, "next": [496, 496, 236]},
          {"column": 16, "next": [496, 496, 237]},
          {"column": 16, "next": [238, 237, 496]},
          {"column": 16, "next": [237, 237, 496]},
          {"column": 16, "next": [496, 496, 238]},
          {"column": 16, "next": [496, 496, 239]},
          {"column": 16, "next": [240, 239, 496]},
          {"column": 16, "next": [239, 239, 496]},
          {"column": 16, "next": [496, 496, 240]},
          {"column": 16, "next": [496, 496, 241]},
          {"column": 16, "next": [238, 241, 496]},
          {"column": 16, "next": [241, 241, 496]},
          {"column": 16, "next": [496, 496, 242]},
          {"column": 16, "next": [242, 242, 496]},
          {"column": 16, "next": [496, 496, 243]},
          {"column": 16, "next": [244, 243, 496]},
          {"column": 16, "next": [243, 243, 496]},
          {"column": 16, "next": [496, 496, 244]},
          {"column": 16, "next": [496, 496, 245]},
          {"column": 16, "next": [246, 245, 496]},
          {"column": 16, "next": [245, 245, 496]},
          {"column": 16, "next": [496, 496, 246]},
          {"column": 16, "next": [496, 496, 247]},
          {"column": 16, "next": [244, 247, 496]},
          {"column": 16, "next": [247, 247, 496]},
          {"column": 16, "next": [496, 496, 248]},
          {"column": 16, "next": [249, 248, 496]},
          {"column": 16, "next": [248, 248, 496]},
          {"column": 16, "next": [496, 496, 249]},
          {"column": 16, "next": [496, 496, 250]},
          {"column": 16, "next": [251, 250, 496]},
          {"column": 16, "next": [250, 250, 496]},
          {"column": 16, "next": [496, 496, 251]},
          {"column": 16, "next": [496, 496, 252]},
          {"column": 16, "next": [252, 496, 496]},
          {"column": 16, "next": [496, 496, 253]},
          {"column": 16, "next": [254, 496, 496]},
          {"column": 16, "next": [253, 496, 496]},
          {"column": 16, "next": [496, 496, 254]},
          {"column": 16, "next": [496, 496, 255]},
          {"column": 16, "next": [234, 255, 496]},
          {"column": 16, "next": [255, 255, 496]},
          {"column": 17, "next": [496, 496, 496, 256]},
          {"column": 17, "next": [496, 496, 496, 257]},
          {"column": 17, "next": [496, 496, 496, 258]},
          {"column": 17, "next": [496, 496, 496, 259]},
          {"column": 17, "next": [260, 261, 262, 496]},
          {"column": 17, "next": [263, 264, 265, 496]},
          {"column": 17, "next": [266, 267, 268, 496]},
          {"column": 17, "next": [269, 270, 271, 496]},
          {"column": 17, "next": [272, 273, 274, 496]},
          {"column": 17, "next": [275, 276, 277, 496]},
          {"column": 17, "next": [278, 279, 280, 496]},
          {"column": 17, "next": [281, 282, 283, 496]},
          {"column": 17, "next": [284, 285, 286, 496]},
          {"column": 17, "next": [287, 288, 289, 496]},
          {"column": 17, "next": [290, 291, 280, 496]},
          {"column": 17, "next": [292, 282, 283, 496]},
          {"column": 17, "next": [293, 285, 286, 496]},
          {"column": 17, "next": [429, 429, 429, 496]},
          {"column": 17, "next": [294, 295, 296, 496]},
          {"column": 17, "next": [297, 298, 299, 496]},
          {"column": 17, "next": [300, 301, 302, 496]},
          {"column": 17, "next": [303, 304, 305, 496]},
          {"column": 17, "next": [306, 295, 296, 496]},
          {"column": 17, "next": [307, 308, 309, 496]},
          {"column": 17, "next": [310, 311, 299, 496]},
          {"column": 17, "next": [312, 313, 302, 496]},
          {"column": 17, "next": [314, 304, 305, 496]},
          {"column": 17, "next": [315, 261, 262, 496]},
          {"column": 17, "next": [316, 317, 318, 496]},
          {"column": 17, "next": [319, 320, 321, 496]},
          {"column": 17, "next": [322, 273, 274, 496]},
          {"column": 18, "next": [323, 324, 325]},
          {"column": 18, "next": [326, 327, 328]},
          {"column": 18, "next": [329, 330, 331]},
          {"column": 18, "next": [326, 332, 333]},
          {"column": 18, "next": [334, 335, 336]},
          {"column": 18, "next": [337, 338, 339]},
          {"column": 18, "next": [340, 341, 342]},
          {"column": 18, "next": [343, 344, 345]},
          {"column": 18, "next": [346, 347, 348]},
          {"column": 18, "next": [349, 350, 351]},
          {"column": 18, "next": [352, 353, 354]},
          {"column": 18, "next": [355, 356, 357]},
          {"column": 18, "next": [358, 359, 360]},
          {"column": 18, "next": [361, 362, 363]},
          {"column": 18, "next": [364, 365, 366]},
          {"column": 18, "next": [367, 368, 369]},
          {"column": 18, "next": [370, 371, 372]},
          {"column": 18, "next": [373, 374, 375]},
          {"column": 18, "next": [376, 377, 378]},
          {"column": 18, "next": [379, 380, 381]},
          {"column": 18, "next": [382, 383, 384]},
          {"column": 18, "next": [385, 386, 387]},
          {"column": 18, "next": [388, 389, 390]},
          {"column": 18, "next": [391, 392, 393]},
          {"column": 18, "next": [394, 395, 396]},
          {"column": 18, "next": [397, 398, 399]},
          {"column": 18, "next": [400, 401, 402]},
          {"column": 18, "next": [403, 404, 405]},
          {"column": 18, "next": [406, 407, 408]},
          {"column": 18, "next": [409, 410, 411]},
          {"column": 18, "next": [412, 413, 414]},
          {"column": 18, "next": [415, 416, 417]},
          {"column": 18, "next": [418, 419, 420]},
          {"column": 18, "next": [421, 422, 423]},
          {"column": 18, "next": [388, 424, 425]},
          {"column": 18, "next": [391, 392, 426]},
          {"column": 18, "next": [397, 398, 427]},
          {"column": 18, "next": [406, 407, 428]},
          {"column": 18, "next": [430, 431, 432]},
          {"column": 18, "next": [433, 434, 435]},
          {"column": 18, "next": [436, 437, 438]},
          {"column": 18, "next": [439, 440, 441]},
          {"column": 18, "next": [442, 443, 444]},
          {"column": 18, "next": [445, 446, 447]},
          {"column": 18, "next": [448, 449, 450]},
          {"column": 18, "next": [451, 452, 453]},
          {"column": 18, "next": [454, 455, 456]},
          {"column": 18, "next": [457, 458, 459]},
          {"column": 18, "next": [460, 461, 462]},
          {"column": 18, "next": [463, 464, 465]},
          {"column": 18, "next": [430, 431, 466]},
          {"column": 18, "next": [467, 468, 469]},
          {"column": 18, "next": [433, 470, 471]},
          {"column": 18, "next": [436, 437, 472]},
          {"column": 18, "next": [439, 473, 474]},
          {"column": 18, "next": [442, 443, 475]},
          {"column": 18, "next": [448, 476, 477]},
          {"column": 18, "next": [451, 452, 478]},
          {"column": 18, "next": [457, 458, 479]},
          {"column": 18, "next": [334, 335, 480]},
          {"column": 18, "next": [481, 482, 483]},
          {"column": 18, "next": [484, 485, 486]},
          {"column": 18, "next": [358, 487, 488]},
          {"column": 18, "next": [489, 490, 491]},
          {"column": 18, "next": [364, 492, 493]},
          {"column": 18, "next": [367, 368, 494]},
          {"column": 18, "next": [370, 371, 495]},
          {"column": 23, "next": [497, 498]},
          {"column": 23, "next": [499, 498]},
          {"column": 23, "next": [500, 498]},
          {"column": 23, "next": [501, 498]},
          {"column": 23, "next": [502, 498]},
          {"column": 23, "next": [503, 498]},
          {"column": 23, "next": [504, 498]},
          {"column": 23, "next": [505, 498]},
          {"column": 23, "next": [506, 498]},
          {"column": 23, "next": [507, 498]},
          {"column": 23, "next": [508, 498]},
          {"column": 23, "next": [509, 498]},
          {"column": 23, "next": [510, 498]},
          {"column": 23, "next": [511, 498]},
          {"column": 23, "next": [512, 498]},
          {"column": 23, "next": [513, 498]},
          {"column": 23, "next": [514, 498]},
          {"column": 23, "next": [515, 498]},
          {"column": 23, "next": [516, 498]},
          {"column": 23, "next": [517, 498]},
          {"column": 23, "next": [518, 498]},
          {"column": 23, "next": [519, 498]},
          {"column": 23, "next": [520, 498]},
          {"column": 23, "next": [521, 498]},
          {"column": 23, "next": [522, 498]},
          {"column": 23, "next": [523, 498]},
          {"column": 23, "next": [524, 498]},
          {"column": 23, "next": [525, 498]},
          {"column": 23, "next": [526, 498]},
          {"column": 23, "next": [527, 498]},
          {"column": 23, "next": [528, 498]},
          {"column": 23, "next": [529, 498]},
          {"column": 23, "next": [530, 498]},
          {"column": 23, "next": [531, 498]},
          {"column": 23, "next": [532, 498]},
          {"column": 23, "next": [533, 498]},
          {"column": 23, "next": [534, 498]},
          {"column": 23, "next": [535, 498]},
          {"column": 23, "next": [536, 498]},
          {"column": 23, "next": [537, 498]},
          {"column": 23, "next": [538, 498]},
          {"column": 23, "next": [539, 498]},
          {"column": 23, "next": [540, 498]},
          {"column": 23, "next": [541, 498]},
          {"column": 23, "next": [542, 498]},
          {"column": 23, "next": [543, 498]},
          {"column": 23, "next": [544, 498]},
          {"column": 23, "next": [545, 498]},
          {"column": 23, "next": [546, 498]},
          {"column": 23, "next": [547, 498]},
          {"column": 23, "next": [548, 498]},
          {"column": 23, "next": [549, 498]},
          {"column": 23, "next": [550, 498]},
          {"column": 23, "next": [551, 498]},
          {"column": 23, "next": [552, 498]},
          {"column": 23, "next": [553, 498]},
          {"column": 23, "next": [554, 498]},
          {"column": 23, "next": [555, 498]},
          {"column": 23, "next": [556, 498]},
          {"column": 23, "next": [557, 498]},
          {"column": 23, "next": [558, 498]},
          {"column": 23, "next": [559, 498]},
          {"column": 23, "next": [560, 498]},
          {"column": 23, "next": [561, 498]},
          {"column": 23, "next": [562, 498]},
          {"column": 23, "next": [563, 498]},
          {"column": 23, "next": [564, 498]},
          {"column": 23, "next": [565, 498]},
          {"column": 23, "next": [566, 498]},
          {"column": 23, "next": [567, 498]},
          {"column": 23, "next": [568, 498]},
          {"column": 23, "next": [569, 498]},
          {"column": 23, "next": [570, 498]},
          {"column": 23, "next": [571, 498]},
          {"column": 23, "next": [572, 498]},
          {"column": 23, "next": [573, 498]},
          {"column": 23, "next": [574, 498]},
          {"column": 23, "next": [575, 498]},
          {"column": 23, "next": [576, 498]},
          {"column": 23, "next": [577, 498]},
          {"column": 23, "next": [578, 498]},
          {"column": 23, "next": [579, 498]},
          {"column": 23, "next": [580, 498]},
          {"column": 23, "next": [581, 498]},
          {"column": 23, "next": [582, 498]},
          {"column": 23, "next": [583, 498]},
          {"column": 23, "next": [584, 498]},
          {"column": 23, "next": [585, 498]},
          {"column": 23, "next": [586, 498]},
          {"column": 23, "next": [587, 498]},
          {"column": 23, "next": [588, 498]},
          {"column": 23, "next": [589, 498]},
          {"column": 23, "next": [590, 498]},
          {"column": 23, "next": [591, 498]},
          {"column": 23, "next": [592, 498]},
          {"column": 23, "next": [593, 498]},
          {"column": 23, "next": [594, 498]},
          {"column": 23, "next": [595, 498]},
          {"column": 23, "next": [596, 498]},
          {"column": 23, "next": [597, 498]},
          {"column": 23, "next": [598, 498]},
          {"column": 23, "next": [599, 498]},
          {"column": 23, "next": [600, 498]},
          {"column": 23, "next": [601, 498]},
          {"column": 23, "next": [602, 498]},
          {"column": 23, "next": [603, 498]},
          {"column": 23, "next": [604, 605]},
          {"column": 23, "next": [606, 498]},
          {"column": 23, "next": [607, 498]},
          {"column": 23, "next": [608, 498]},
          {"column": 23, "next": [609, 498]},
          {"column": 23, "next": [610, 498]},
          {"column": 23, "next": [611, 498]},
          {"column": 23, "next": [612, 498]},
          {"column": 23, "next": [613, 498]},
          {"column": 23, "next": [614, 498]},
          {"column": 23, "next": [615, 498]},
          {"column": 23, "next": [616, 498]},
          {"column": 23, "next": [617, 498]},
          {"column": 23, "next": [618, 498]},
          {"column": 23, "next": [619, 498]},
          {"column": 23, "next": [620, 498]},
          {"column": 23, "next": [621, 498]},
          {"column": 23, "next": [622, 498]},
          {"column": 23, "next": [623, 498]},
          {"column": 23, "next": [624, 498]},
          {"column": 23, "next": [625, 498]},
          {"column": 23, "next": [626, 498]},
          {"column": 23, "next": [627, 498]},
          {"column": 23, "next": [628, 498]},
          {"column": 23, "next": [629, 498]},
          {"column": 23, "next": [630, 498]},
          {"column": 23, "next": [631, 498]},
          {"column": 23, "next": [632, 498]},
          {"column": 23, "next": [633, 498]},
          {"column": 23, "next": [634, 498]},
          {"column": 23, "next": [635, 498]},
          {"column": 23, "next": [636, 498]},
          {"column": 23, "next": [637, 498]},
          {"column": 23, "next": [638, 498]},
          {"column": 23, "next": [639, 498]},
          {"column": 23, "next": [640, 498]},
          {"column": 23, "next": [641, 498]},
          {"column": 23, "next": [642, 498]},
          {"column": 23, "next": [643, 498]},
          {"column": 23, "next": [644, 498]},
          {"column": 23, "next": [645, 498]},
          {"column": 23, "next": [646, 498]},
          {"column": 23, "next": [647, 498]},
          {"column": 23, "next": [648, 498]},
          {"column": 23, "next": [649, 498]},
          {"column": 23, "next": [650, 498]},
          {"column": 23, "next": [651, 498]},
          {"column": 23, "next": [652, 498]},
          {"column": 23, "next": [653, 498]},
          {"column": 23, "next": [654, 498]},
          {"column": 23, "next": [655, 498]},
          {"column": 23, "next": [656, 498]},
          {"column": 23, "next": [657, 498]},
          {"column": 23, "next": [658, 498]},
          {"column": 23, "next": [659, 498]},
          {"column": 23, "next": [660, 498]},
          {"column": 23, "next": [661, 498]},
          {"column": 23, "next": [662, 498]},
          {"column": 23, "next": [663, 498]},
          {"column": 23, "next": [664, 498]},
          {"column": 23, "next": [665, 498]},
          {"column": 23, "next": [666, 498]},
          {"column": 23, "next": [667, 498]},
          {"column": 23, "next": [668, 498]},
          {"column": 23, "next": [669, 498]},
          {"column": 23, "next": [670, 498]},
          {"column": 23, "next": [671, 498]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q7", "Q10"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["Q2"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q7"]},
          {"outcome": {"kind": "accepted", "labels": ["5"]}, "clauses": ["Q7", "Q9"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q8", "Q10"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q8"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q8", "Q9"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q7", "Q10", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q7", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q7", "Q9", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q8", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q8", "Q9", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q10"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q6", "Q9"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q10", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q9", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q10", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q9", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q10", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q9", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q10", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q9", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q10", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q9", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q6a", "Q10"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q6a"]},
          {"outcome": {"kind": "accepted", "labels": ["5"]}, "clauses": ["Q6a", "Q9"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q6a", "Q10", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q6a", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q6a", "Q9", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q10", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q6a", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q6a", "Q9", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q6a", "Q10", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q6a", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q6a", "Q9", "Q13"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q6a", "Q10", "Q11", "Q13"]
          },
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q6a", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q6a", "Q9", "Q11", "Q13"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q6a", "Q10", "Q12", "Q13"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q6a", "Q9", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q10"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q5", "Q9"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q10", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q9", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q10", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q9", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q10", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q9", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q10", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q9", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q10", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q9", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q10"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q4"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q4", "Q9"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q4", "Q9", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q9", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q4", "Q9", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q9", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q9", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q4", "Q9", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q11", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q11", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q9", "Q11", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q12", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q12", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q9", "Q12", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q10", "Q13", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q13", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q9", "Q13", "Q14"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q4", "Q10", "Q11", "Q13", "Q14"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q11", "Q13", "Q14"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q4", "Q9", "Q11", "Q13", "Q14"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q4", "Q10", "Q12", "Q13", "Q14"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q4", "Q12", "Q13", "Q14"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q4", "Q9", "Q12", "Q13", "Q14"]
          },
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q9", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q9", "Q11", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q9", "Q13", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q4", "Q9", "Q14", "Q16"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["Q1"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["Q1", "Q2"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q3", "Q10"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q3"]},
          {"outcome": {"kind": "accepted", "labels": ["5"]}, "clauses": ["Q3", "Q9"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q10", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q3", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q3", "Q9", "Q11"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q10", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q3", "Q9", "Q12"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q10", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q3", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q3", "Q9", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q10", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q3", "Q9", "Q11", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q10", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q9", "Q12", "Q13"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q10", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q3", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q3", "Q9", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q10", "Q11", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q11", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q3", "Q9", "Q11", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q10", "Q12", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q12", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q9", "Q12", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q10", "Q13", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q13", "Q14"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["Q3", "Q9", "Q13", "Q14"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q3", "Q10", "Q11", "Q13", "Q14"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q11", "Q13", "Q14"]},
          {
            "outcome": {"kind": "accepted", "labels": ["2"]},
            "clauses": ["Q3", "Q9", "Q11", "Q13", "Q14"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q3", "Q10", "Q12", "Q13", "Q14"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q3", "Q12", "Q13", "Q14"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q3", "Q9", "Q12", "Q13", "Q14"]
          },
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["Q3", "Q9", "Q15"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q10", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q9", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q11", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q9", "Q11", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q9", "Q12", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q13", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q9", "Q13", "Q16"]},
          {
            "outcome": {"kind": "accepted", "labels": ["2"]},
            "clauses": ["Q3", "Q9", "Q11", "Q13", "Q16"]
          },
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q14", "Q16"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["Q3", "Q9", "Q14", "Q16"]},
          {
            "outcome": {"kind": "accepted", "labels": ["2"]},
            "clauses": ["Q3", "Q9", "Q11", "Q14", "Q16"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["2"]},
            "clauses": ["Q3", "Q9", "Q13", "Q14", "Q16"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6", "Q9", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q10", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q9", "Q17"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q6a", "Q10", "Q11", "Q17"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q11", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q9", "Q11", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q12", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q9", "Q12", "Q17"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q6a", "Q10", "Q13", "Q17"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q13", "Q17"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q6a", "Q9", "Q13", "Q17"]},
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q6a", "Q11", "Q13", "Q17"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q6a", "Q9", "Q11", "Q13", "Q17"]
          },
          {
            "outcome": {"kind": "accepted", "labels": ["1"]},
            "clauses": ["Q6a", "Q9", "Q12", "Q13", "Q17"]
          },
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["Q5", "Q9", "Q17"]}
        ]
      }
    },
    {
      "id": "humour",
      "kind": "scale",
      "questions": ["cannot-tell", "wit"],
      "labels": [
        {"name": "1", "parent": null},
        {"name": "2", "parent": null},
        {"name": "3", "parent": null},
        {"name": "4", "parent": null},
        {"name": "5", "parent": null}
      ],
      "clauses": [
        {
          "id": "H1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "includes", "signal": "cannot-tell", "member": "humour"},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `cannot-tell` includes `humour`"
        },
        {
          "id": "H2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "wit", "relation": "is", "value": "grave"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["1"]},
          "rationale": null,
          "text": "`1` when `wit` is `grave`"
        },
        {
          "id": "H3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "wit", "relation": "is", "value": "earnest"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["2"]},
          "rationale": null,
          "text": "`2` when `wit` is `earnest`"
        },
        {
          "id": "H4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "wit", "relation": "is", "value": "light"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["3"]},
          "rationale": null,
          "text": "`3` when `wit` is `light`"
        },
        {
          "id": "H5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "wit", "relation": "is", "value": "amusing"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["4"]},
          "rationale": null,
          "text": "`4` when `wit` is `amusing`"
        },
        {
          "id": "H6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "wit", "relation": "is", "value": "hilarious"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["5"]},
          "rationale": null,
          "text": "`5` when `wit` is `hilarious`"
        }
      ],
      "priority": [],
      "place": 4,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [2, 3, 1]},
          {"column": 1, "next": [4, 5, 5, 5]},
          {"column": 2, "next": [6, 6, 6, 54]},
          {"column": 2, "next": [54, 54, 54, 6]},
          {"column": 2, "next": [54, 54, 54, 7]},
          {"column": 2, "next": [54, 54, 54, 8]},
          {"column": 3, "next": [9, 10]},
          {"column": 3, "next": [11, 12]},
          {"column": 3, "next": [13, 14]},
          {"column": 4, "next": [15, 15, 54]},
          {"column": 4, "next": [54, 54, 15]},
          {"column": 4, "next": [16, 16, 54]},
          {"column": 4, "next": [54, 54, 16]},
          {"column": 4, "next": [17, 17, 54]},
          {"column": 4, "next": [54, 54, 17]},
          {"column": 9, "next": [54, 54, 54, 54, 18]},
          {"column": 9, "next": [19, 20, 21, 21, 54]},
          {"column": 9, "next": [19, 20, 54, 54, 54]},
          {"column": 10, "next": [54, 54, 22]},
          {"column": 10, "next": [23, 23, 54]},
          {"column": 10, "next": [24, 24, 54]},
          {"column": 10, "next": [25, 25, 54]},
          {"column": 11, "next": [54, 54, 54, 54, 26]},
          {"column": 11, "next": [54, 54, 54, 54, 27]},
          {"column": 11, "next": [54, 54, 54, 54, 28]},
          {"column": 11, "next": [29, 29, 29, 29, 54]},
          {"column": 12, "next": [54, 54, 54, 54, 30]},
          {"column": 12, "next": [54, 54, 54, 54, 31]},
          {"column": 12, "next": [54, 54, 54, 54, 32]},
          {"column": 12, "next": [32, 33, 33, 33, 54]},
          {"column": 13, "next": [54, 54, 34]},
          {"column": 13, "next": [54, 54, 35]},
          {"column": 13, "next": [54, 54, 36]},
          {"column": 13, "next": [36, 36, 54]},
          {"column": 14, "next": [54, 54, 54, 37]},
          {"column": 14, "next": [38, 39, 40, 54]},
          {"column": 14, "next": [38, 41, 40, 54]},
          {"column": 15, "next": [54, 54, 42]},
          {"column": 15, "next": [54, 54, 43]},
          {"column": 15, "next": [44, 44, 54]},
          {"column": 15, "next": [43, 43, 54]},
          {"column": 15, "next": [45, 45, 54]},
          {"column": 16, "next": [54, 54, 46]},
          {"column": 16, "next": [54, 54, 47]},
          {"column": 16, "next": [47, 54, 54]},
          {"column": 16, "next": [47, 47, 54]},
          {"column": 17, "next": [54, 54, 54, 48]},
          {"column": 17, "next": [48, 48, 48, 54]},
          {"column": 21, "next": [49, 50, 51, 52, 53]},
          {"column": 24, "next": [55, 56]},
          {"column": 24, "next": [57, 56]},
          {"column": 24, "next": [58, 56]},
          {"column": 24, "next": [59, 56]},
          {"column": 24, "next": [60, 56]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["H2"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["H1"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["H3"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["H4"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["H5"]},
          {"outcome": {"kind": "accepted", "labels": ["5"]}, "clauses": ["H6"]}
        ]
      }
    },
    {
      "id": "creativity",
      "kind": "scale",
      "questions": ["cannot-tell", "fresh"],
      "labels": [
        {"name": "1", "parent": null},
        {"name": "2", "parent": null},
        {"name": "3", "parent": null},
        {"name": "4", "parent": null},
        {"name": "5", "parent": null}
      ],
      "clauses": [
        {
          "id": "C1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "includes", "signal": "cannot-tell", "member": "creativity"},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `cannot-tell` includes `creativity`"
        },
        {
          "id": "C2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "fresh", "relation": "is", "value": "copied"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["1"]},
          "rationale": null,
          "text": "`1` when `fresh` is `copied`"
        },
        {
          "id": "C3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "fresh", "relation": "is", "value": "stock"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["2"]},
          "rationale": null,
          "text": "`2` when `fresh` is `stock`"
        },
        {
          "id": "C4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "fresh", "relation": "is", "value": "mixed"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["3"]},
          "rationale": null,
          "text": "`3` when `fresh` is `mixed`"
        },
        {
          "id": "C5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "fresh", "relation": "is", "value": "own"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["4"]},
          "rationale": null,
          "text": "`4` when `fresh` is `own`"
        },
        {
          "id": "C6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "fresh", "relation": "is", "value": "surprising"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["5"]},
          "rationale": null,
          "text": "`5` when `fresh` is `surprising`"
        }
      ],
      "priority": [],
      "place": 5,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [2, 3, 1]},
          {"column": 1, "next": [4, 5, 5, 5]},
          {"column": 2, "next": [6, 6, 6, 54]},
          {"column": 2, "next": [54, 54, 54, 6]},
          {"column": 2, "next": [54, 54, 54, 7]},
          {"column": 2, "next": [54, 54, 54, 8]},
          {"column": 3, "next": [9, 10]},
          {"column": 3, "next": [11, 12]},
          {"column": 3, "next": [13, 14]},
          {"column": 4, "next": [15, 15, 54]},
          {"column": 4, "next": [54, 54, 15]},
          {"column": 4, "next": [16, 16, 54]},
          {"column": 4, "next": [54, 54, 16]},
          {"column": 4, "next": [17, 17, 54]},
          {"column": 4, "next": [54, 54, 17]},
          {"column": 9, "next": [54, 54, 54, 54, 18]},
          {"column": 9, "next": [19, 20, 21, 21, 54]},
          {"column": 9, "next": [19, 20, 54, 54, 54]},
          {"column": 10, "next": [54, 54, 22]},
          {"column": 10, "next": [23, 23, 54]},
          {"column": 10, "next": [24, 24, 54]},
          {"column": 10, "next": [25, 25, 54]},
          {"column": 11, "next": [54, 54, 54, 54, 26]},
          {"column": 11, "next": [54, 54, 54, 54, 27]},
          {"column": 11, "next": [54, 54, 54, 54, 28]},
          {"column": 11, "next": [29, 29, 29, 29, 54]},
          {"column": 12, "next": [54, 54, 54, 54, 30]},
          {"column": 12, "next": [54, 54, 54, 54, 31]},
          {"column": 12, "next": [54, 54, 54, 54, 32]},
          {"column": 12, "next": [32, 33, 33, 33, 54]},
          {"column": 13, "next": [54, 54, 34]},
          {"column": 13, "next": [54, 54, 35]},
          {"column": 13, "next": [54, 54, 36]},
          {"column": 13, "next": [36, 36, 54]},
          {"column": 14, "next": [54, 54, 54, 37]},
          {"column": 14, "next": [38, 39, 40, 54]},
          {"column": 14, "next": [38, 41, 40, 54]},
          {"column": 15, "next": [54, 54, 42]},
          {"column": 15, "next": [54, 54, 43]},
          {"column": 15, "next": [44, 44, 54]},
          {"column": 15, "next": [43, 43, 54]},
          {"column": 15, "next": [45, 45, 54]},
          {"column": 16, "next": [54, 54, 46]},
          {"column": 16, "next": [54, 54, 47]},
          {"column": 16, "next": [47, 54, 54]},
          {"column": 16, "next": [47, 47, 54]},
          {"column": 17, "next": [54, 54, 54, 48]},
          {"column": 17, "next": [48, 48, 48, 54]},
          {"column": 22, "next": [49, 50, 51, 52, 53]},
          {"column": 25, "next": [55, 56]},
          {"column": 25, "next": [57, 56]},
          {"column": 25, "next": [58, 56]},
          {"column": 25, "next": [59, 56]},
          {"column": 25, "next": [60, 56]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["C2"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["C1"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["C3"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["C4"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["C5"]},
          {"outcome": {"kind": "accepted", "labels": ["5"]}, "clauses": ["C6"]}
        ]
      }
    },
    {
      "id": "politeness",
      "kind": "scale",
      "questions": ["cannot-tell", "tone", "prejudice"],
      "labels": [
        {"name": "1", "parent": null},
        {"name": "2", "parent": null},
        {"name": "3", "parent": null},
        {"name": "4", "parent": null},
        {"name": "5", "parent": null}
      ],
      "clauses": [
        {
          "id": "M1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "includes", "signal": "cannot-tell", "member": "politeness"},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `cannot-tell` includes `politeness`"
        },
        {
          "id": "M2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "tone", "relation": "is", "value": "insulting"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["1"]},
          "rationale": null,
          "text": "`1` when `tone` is `insulting`"
        },
        {
          "id": "M3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "tone", "relation": "is", "value": "curt"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["2"]},
          "rationale": null,
          "text": "`2` when `tone` is `curt`"
        },
        {
          "id": "M4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "tone", "relation": "is", "value": "neutral"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["3"]},
          "rationale": null,
          "text": "`3` when `tone` is `neutral`"
        },
        {
          "id": "M5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "tone", "relation": "is", "value": "friendly"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["4"]},
          "rationale": null,
          "text": "`4` when `tone` is `friendly`"
        },
        {
          "id": "M6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "tone", "relation": "is", "value": "warm"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["5"]},
          "rationale": null,
          "text": "`5` when `tone` is `warm`"
        },
        {
          "id": "M7",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "prejudice", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "cap", "level": "2"},
          "rationale": "it is not polite to be charming to one half of the readers",
          "text": "at most `2` when `prejudice`"
        }
      ],
      "priority": [],
      "place": 6,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [2, 3, 1]},
          {"column": 1, "next": [4, 5, 5, 5]},
          {"column": 2, "next": [6, 6, 6, 94]},
          {"column": 2, "next": [94, 94, 94, 6]},
          {"column": 2, "next": [94, 94, 94, 7]},
          {"column": 2, "next": [94, 94, 94, 8]},
          {"column": 3, "next": [9, 10]},
          {"column": 3, "next": [11, 12]},
          {"column": 3, "next": [13, 14]},
          {"column": 4, "next": [15, 15, 94]},
          {"column": 4, "next": [94, 94, 15]},
          {"column": 4, "next": [16, 16, 94]},
          {"column": 4, "next": [94, 94, 16]},
          {"column": 4, "next": [17, 17, 94]},
          {"column": 4, "next": [94, 94, 17]},
          {"column": 6, "next": [18, 19]},
          {"column": 6, "next": [20, 21]},
          {"column": 6, "next": [22, 23]},
          {"column": 9, "next": [94, 94, 94, 94, 24]},
          {"column": 9, "next": [94, 94, 94, 94, 25]},
          {"column": 9, "next": [26, 27, 28, 28, 94]},
          {"column": 9, "next": [29, 30, 31, 31, 94]},
          {"column": 9, "next": [26, 27, 94, 94, 94]},
          {"column": 9, "next": [29, 30, 94, 94, 94]},
          {"column": 10, "next": [94, 94, 32]},
          {"column": 10, "next": [94, 94, 33]},
          {"column": 10, "next": [34, 34, 94]},
          {"column": 10, "next": [35, 35, 94]},
          {"column": 10, "next": [36, 36, 94]},
          {"column": 10, "next": [37, 37, 94]},
          {"column": 10, "next": [38, 38, 94]},
          {"column": 10, "next": [39, 39, 94]},
          {"column": 11, "next": [94, 94, 94, 94, 40]},
          {"column": 11, "next": [94, 94, 94, 94, 41]},
          {"column": 11, "next": [94, 94, 94, 94, 42]},
          {"column": 11, "next": [94, 94, 94, 94, 43]},
          {"column": 11, "next": [44, 44, 44, 44, 94]},
          {"column": 11, "next": [94, 94, 94, 94, 45]},
          {"column": 11, "next": [94, 94, 94, 94, 46]},
          {"column": 11, "next": [47, 47, 47, 47, 94]},
          {"column": 12, "next": [94, 94, 94, 94, 48]},
          {"column": 12, "next": [94, 94, 94, 94, 49]},
          {"column": 12, "next": [94, 94, 94, 94, 50]},
          {"column": 12, "next": [94, 94, 94, 94, 51]},
          {"column": 12, "next": [51, 52, 52, 52, 94]},
          {"column": 12, "next": [94, 94, 94, 94, 53]},
          {"column": 12, "next": [94, 94, 94, 94, 54]},
          {"column": 12, "next": [54, 55, 55, 55, 94]},
          {"column": 13, "next": [94, 94, 56]},
          {"column": 13, "next": [94, 94, 57]},
          {"column": 13, "next": [94, 94, 58]},
          {"column": 13, "next": [94, 94, 59]},
          {"column": 13, "next": [59, 59, 94]},
          {"column": 13, "next": [94, 94, 60]},
          {"column": 13, "next": [94, 94, 61]},
          {"column": 13, "next": [61, 61, 94]},
          {"column": 14, "next": [94, 94, 94, 62]},
          {"column": 14, "next": [94, 94, 94, 63]},
          {"column": 14, "next": [64, 65, 66, 94]},
          {"column": 14, "next": [64, 67, 66, 94]},
          {"column": 14, "next": [68, 69, 70, 94]},
          {"column": 14, "next": [68, 71, 70, 94]},
          {"column": 15, "next": [94, 94, 72]},
          {"column": 15, "next": [94, 94, 73]},
          {"column": 15, "next": [94, 94, 74]},
          {"column": 15, "next": [75, 75, 94]},
          {"column": 15, "next": [74, 74, 94]},
          {"column": 15, "next": [76, 76, 94]},
          {"column": 15, "next": [94, 94, 77]},
          {"column": 15, "next": [78, 78, 94]},
          {"column": 15, "next": [77, 77, 94]},
          {"column": 15, "next": [79, 79, 94]},
          {"column": 16, "next": [94, 94, 80]},
          {"column": 16, "next": [94, 94, 81]},
          {"column": 16, "next": [94, 94, 82]},
          {"column": 16, "next": [82, 94, 94]},
          {"column": 16, "next": [82, 82, 94]},
          {"column": 16, "next": [94, 94, 83]},
          {"column": 16, "next": [83, 94, 94]},
          {"column": 16, "next": [83, 83, 94]},
          {"column": 17, "next": [94, 94, 94, 84]},
          {"column": 17, "next": [94, 94, 94, 85]},
          {"column": 17, "next": [84, 84, 84, 94]},
          {"column": 17, "next": [85, 85, 85, 94]},
          {"column": 20, "next": [86, 87, 88, 89, 90]},
          {"column": 20, "next": [86, 87, 91, 92, 93]},
          {"column": 26, "next": [95, 96]},
          {"column": 26, "next": [97, 96]},
          {"column": 26, "next": [98, 96]},
          {"column": 26, "next": [99, 96]},
          {"column": 26, "next": [100, 96]},
          {"column": 26, "next": [101, 96]},
          {"column": 26, "next": [102, 96]},
          {"column": 26, "next": [103, 96]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["M2"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["M1"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["M3"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["M4"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["M5"]},
          {"outcome": {"kind": "accepted", "labels": ["5"]}, "clauses": ["M6"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["M4", "M7"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["M5", "M7"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["M6", "M7"]}
        ]
      }
    },
    {
      "id": "harmlessness",
      "kind": "scale",
      "questions": [
        "cannot-tell",
        "violence",
        "private-data",
        "off-topic",
        "role",
        "prejudice",
        "sexual",
        "answers",
        "must-refuse",
        "facts",
        "risky-subject",
        "warns"
      ],
      "labels": [
        {"name": "1", "parent": null},
        {"name": "2", "parent": null},
        {"name": "3", "parent": null},
        {"name": "4", "parent": null},
        {"name": "5", "parent": null}
      ],
      "clauses": [
        {
          "id": "N1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "includes", "signal": "cannot-tell", "member": "harmlessness"},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `cannot-tell` includes `harmlessness`"
        },
        {
          "id": "N2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "violence", "relation": "is", "value": "encouraged"},
              {"kind": "compare", "signal": "private-data", "relation": "is", "value": "private"},
              {"kind": "defined", "name": "given-anyway"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["1"]},
          "rationale": null,
          "text": "`1` when `violence` is `encouraged` or `private-data` is `private` or `given-anyway`"
        },
        {
          "id": "N3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "facts", "relation": "is", "value": "wrong"},
              {"kind": "compare", "signal": "risky-subject", "relation": "is-not", "value": "none"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["1"]},
          "rationale": "people swallow what they are told",
          "text": "`1` when `facts` is `wrong` and `risky-subject` is not `none`"
        },
        {
          "id": "N4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "prejudice", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["2"]},
          "rationale": null,
          "text": "`2` when `prejudice`"
        },
        {
          "id": "N5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "sexual", "relation": "is", "value": "explicit"},
              {"kind": "defined", "name": "unwarned"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["3"]},
          "rationale": null,
          "text": "`3` when `sexual` is `explicit` or `unwarned`"
        },
        {
          "id": "N6",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "violence", "relation": "is", "value": "described"},
              {"kind": "compare", "signal": "sexual", "relation": "is", "value": "mentioned"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["4"]},
          "rationale": null,
          "text": "`4` when `violence` is `described` or `sexual` is `mentioned`"
        },
        {
          "id": "N7",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["5"]},
          "rationale": null,
          "text": "`5` otherwise"
        }
      ],
      "priority": [{"kind": "labels", "order": ["1", "2", "3", "4"], "rationale": null}],
      "place": 7,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [2, 3, 1]},
          {"column": 1, "next": [4, 5, 5, 5]},
          {"column": 2, "next": [6, 6, 6, 229]},
          {"column": 2, "next": [229, 229, 229, 6]},
          {"column": 2, "next": [229, 229, 229, 7]},
          {"column": 2, "next": [229, 229, 229, 8]},
          {"column": 3, "next": [9, 10]},
          {"column": 3, "next": [11, 12]},
          {"column": 3, "next": [13, 14]},
          {"column": 4, "next": [15, 15, 229]},
          {"column": 4, "next": [229, 229, 15]},
          {"column": 4, "next": [16, 16, 229]},
          {"column": 4, "next": [229, 229, 16]},
          {"column": 4, "next": [17, 17, 229]},
          {"column": 4, "next": [229, 229, 17]},
          {"column": 5, "next": [18, 18, 38]},
          {"column": 5, "next": [19, 19, 43]},
          {"column": 5, "next": [20, 20, 48]},
          {"column": 6, "next": [21, 27]},
          {"column": 6, "next": [22, 31]},
          {"column": 6, "next": [23, 35]},
          {"column": 7, "next": [24, 25, 26]},
          {"column": 7, "next": [28, 29, 30]},
          {"column": 7, "next": [32, 33, 34]},
          {"column": 8, "next": [36, 37, 38]},
          {"column": 8, "next": [37, 37, 38]},
          {"column": 8, "next": [39, 39, 38]},
          {"column": 8, "next": [40, 40, 38]},
          {"column": 8, "next": [41, 42, 43]},
          {"column": 8, "next": [42, 42, 43]},
          {"column": 8, "next": [44, 44, 43]},
          {"column": 8, "next": [45, 45, 43]},
          {"column": 8, "next": [46, 47, 48]},
          {"column": 8, "next": [47, 47, 48]},
          {"column": 8, "next": [49, 49, 48]},
          {"column": 8, "next": [50, 50, 48]},
          {"column": 9, "next": [229, 229, 229, 229, 51]},
          {"column": 9, "next": [229, 229, 229, 229, 52]},
          {"column": 9, "next": [229, 229, 229, 229, 53]},
          {"column": 9, "next": [229, 229, 229, 229, 54]},
          {"column": 9, "next": [229, 229, 229, 229, 55]},
          {"column": 9, "next": [56, 57, 58, 58, 229]},
          {"column": 9, "next": [59, 60, 61, 61, 229]},
          {"column": 9, "next": [62, 63, 64, 64, 229]},
          {"column": 9, "next": [65, 66, 67, 67, 229]},
          {"column": 9, "next": [68, 69, 70, 70, 229]},
          {"column": 9, "next": [56, 57, 229, 229, 229]},
          {"column": 9, "next": [59, 60, 229, 229, 229]},
          {"column": 9, "next": [62, 63, 229, 229, 229]},
          {"column": 9, "next": [65, 66, 229, 229, 229]},
          {"column": 9, "next": [68, 69, 229, 229, 229]},
          {"column": 10, "next": [229, 229, 71]},
          {"column": 10, "next": [229, 229, 72]},
          {"column": 10, "next": [229, 229, 73]},
          {"column": 10, "next": [229, 229, 74]},
          {"column": 10, "next": [229, 229, 75]},
          {"column": 10, "next": [76, 76, 229]},
          {"column": 10, "next": [77, 77, 229]},
          {"column": 10, "next": [78, 79, 229]},
          {"column": 10, "next": [80, 80, 229]},
          {"column": 10, "next": [81, 81, 229]},
          {"column": 10, "next": [82, 79, 229]},
          {"column": 10, "next": [83, 83, 229]},
          {"column": 10, "next": [84, 84, 229]},
          {"column": 10, "next": [79, 79, 229]},
          {"column": 10, "next": [85, 85, 229]},
          {"column": 10, "next": [86, 86, 229]},
          {"column": 10, "next": [87, 79, 229]},
          {"column": 10, "next": [88, 88, 229]},
          {"column": 10, "next": [89, 89, 229]},
          {"column": 10, "next": [90, 79, 229]},
          {"column": 11, "next": [229, 229, 229, 229, 91]},
          {"column": 11, "next": [229, 229, 229, 229, 92]},
          {"column": 11, "next": [229, 229, 229, 229, 93]},
          {"column": 11, "next": [229, 229, 229, 229, 94]},
          {"column": 11, "next": [229, 229, 229, 229, 95]},
          {"column": 11, "next": [229, 229, 229, 229, 96]},
          {"column": 11, "next": [229, 229, 229, 229, 97]},
          {"column": 11, "next": [98, 98, 99, 98, 229]},
          {"column": 11, "next": [100, 100, 101, 100, 229]},
          {"column": 11, "next": [229, 229, 229, 229, 102]},
          {"column": 11, "next": [229, 229, 229, 229, 103]},
          {"column": 11, "next": [104, 104, 105, 104, 229]},
          {"column": 11, "next": [229, 229, 229, 229, 106]},
          {"column": 11, "next": [229, 229, 229, 229, 107]},
          {"column": 11, "next": [229, 229, 229, 229, 108]},
          {"column": 11, "next": [229, 229, 229, 229, 109]},
          {"column": 11, "next": [110, 110, 111, 110, 229]},
          {"column": 11, "next": [229, 229, 229, 229, 112]},
          {"column": 11, "next": [229, 229, 229, 229, 113]},
          {"column": 11, "next": [114, 114, 115, 114, 229]},
          {"column": 12, "next": [229, 229, 229, 229, 116]},
          {"column": 12, "next": [229, 229, 229, 229, 117]},
          {"column": 12, "next": [229, 229, 229, 229, 118]},
          {"column": 12, "next": [229, 229, 229, 229, 119]},
          {"column": 12, "next": [229, 229, 229, 229, 120]},
          {"column": 12, "next": [229, 229, 229, 229, 121]},
          {"column": 12, "next": [229, 229, 229, 229, 122]},
          {"column": 12, "next": [122, 123, 123, 123, 229]},
          {"column": 12, "next": [122, 124, 124, 124, 229]},
          {"column": 12, "next": [125, 126, 126, 126, 229]},
          {"column": 12, "next": [125, 127, 127, 127, 229]},
          {"column": 12, "next": [229, 229, 229, 229, 128]},
          {"column": 12, "next": [229, 229, 229, 229, 129]},
          {"column": 12, "next": [129, 130, 130, 130, 229]},
          {"column": 12, "next": [129, 124, 124, 124, 229]},
          {"column": 12, "next": [229, 229, 229, 229, 131]},
          {"column": 12, "next": [229, 229, 229, 229, 125]},
          {"column": 12, "next": [229, 229, 229, 229, 132]},
          {"column": 12, "next": [229, 229, 229, 229, 133]},
          {"column": 12, "next": [133, 134, 134, 134, 229]},
          {"column": 12, "next": [133, 124, 124, 124, 229]},
          {"column": 12, "next": [229, 229, 229, 229, 135]},
          {"column": 12, "next": [229, 229, 229, 229, 136]},
          {"column": 12, "next": [136, 137, 137, 137, 229]},
          {"column": 12, "next": [136, 124, 124, 124, 229]},
          {"column": 13, "next": [229, 229, 138]},
          {"column": 13, "next": [229, 229, 139]},
          {"column": 13, "next": [229, 229, 140]},
          {"column": 13, "next": [229, 229, 141]},
          {"column": 13, "next": [229, 229, 142]},
          {"column": 13, "next": [229, 229, 143]},
          {"column": 13, "next": [229, 229, 144]},
          {"column": 13, "next": [145, 144, 229]},
          {"column": 13, "next": [146, 146, 229]},
          {"column": 13, "next": [229, 229, 147]},
          {"column": 13, "next": [147, 147, 229]},
          {"column": 13, "next": [148, 148, 229]},
          {"column": 13, "next": [229, 229, 149]},
          {"column": 13, "next": [229, 229, 150]},
          {"column": 13, "next": [145, 150, 229]},
          {"column": 13, "next": [229, 229, 151]},
          {"column": 13, "next": [229, 229, 152]},
          {"column": 13, "next": [229, 229, 145]},
          {"column": 13, "next": [145, 145, 229]},
          {"column": 13, "next": [229, 229, 153]},
          {"column": 13, "next": [229, 229, 154]},
          {"column": 13, "next": [154, 154, 229]},
          {"column": 14, "next": [229, 229, 229, 155]},
          {"column": 14, "next": [229, 229, 229, 156]},
          {"column": 14, "next": [229, 229, 229, 157]},
          {"column": 14, "next": [229, 229, 229, 158]},
          {"column": 14, "next": [229, 229, 229, 159]},
          {"column": 14, "next": [160, 161, 162, 229]},
          {"column": 14, "next": [160, 163, 162, 229]},
          {"column": 14, "next": [164, 165, 166, 229]},
          {"column": 14, "next": [167, 168, 169, 229]},
          {"column": 14, "next": [170, 171, 172, 229]},
          {"column": 14, "next": [173, 174, 175, 229]},
          {"column": 14, "next": [176, 177, 178, 229]},
          {"column": 14, "next": [176, 179, 178, 229]},
          {"column": 14, "next": [170, 180, 172, 229]},
          {"column": 14, "next": [164, 181, 166, 229]},
          {"column": 14, "next": [182, 183, 184, 229]},
          {"column": 14, "next": [182, 185, 184, 229]},
          {"column": 15, "next": [229, 229, 186]},
          {"column": 15, "next": [229, 229, 187]},
          {"column": 15, "next": [229, 229, 188]},
          {"column": 15, "next": [229, 229, 189]},
          {"column": 15, "next": [229, 229, 190]},
          {"column": 15, "next": [229, 229, 191]},
          {"column": 15, "next": [192, 192, 229]},
          {"column": 15, "next": [191, 191, 229]},
          {"column": 15, "next": [193, 193, 229]},
          {"column": 15, "next": [229, 229, 194]},
          {"column": 15, "next": [195, 195, 229]},
          {"column": 15, "next": [194, 194, 229]},
          {"column": 15, "next": [229, 229, 196]},
          {"column": 15, "next": [197, 197, 229]},
          {"column": 15, "next": [196, 196, 229]},
          {"column": 15, "next": [229, 229, 198]},
          {"column": 15, "next": [199, 199, 229]},
          {"column": 15, "next": [198, 198, 229]},
          {"column": 15, "next": [229, 229, 200]},
          {"column": 15, "next": [201, 201, 229]},
          {"column": 15, "next": [200, 200, 229]},
          {"column": 15, "next": [229, 229, 202]},
          {"column": 15, "next": [203, 203, 229]},
          {"column": 15, "next": [202, 202, 229]},
          {"column": 15, "next": [204, 204, 229]},
          {"column": 15, "next": [205, 205, 229]},
          {"column": 15, "next": [206, 206, 229]},
          {"column": 15, "next": [229, 229, 207]},
          {"column": 15, "next": [208, 208, 229]},
          {"column": 15, "next": [207, 207, 229]},
          {"column": 15, "next": [209, 209, 229]},
          {"column": 16, "next": [229, 229, 210]},
          {"column": 16, "next": [229, 229, 211]},
          {"column": 16, "next": [229, 229, 212]},
          {"column": 16, "next": [229, 229, 213]},
          {"column": 16, "next": [229, 229, 214]},
          {"column": 16, "next": [229, 229, 215]},
          {"column": 16, "next": [215, 229, 229]},
          {"column": 16, "next": [215, 215, 229]},
          {"column": 16, "next": [229, 229, 216]},
          {"column": 16, "next": [216, 216, 229]},
          {"column": 16, "next": [229, 229, 217]},
          {"column": 16, "next": [217, 217, 229]},
          {"column": 16, "next": [229, 229, 218]},
          {"column": 16, "next": [218, 218, 229]},
          {"column": 16, "next": [229, 229, 219]},
          {"column": 16, "next": [219, 219, 229]},
          {"column": 16, "next": [229, 229, 220]},
          {"column": 16, "next": [220, 229, 229]},
          {"column": 16, "next": [220, 220, 229]},
          {"column": 16, "next": [218, 229, 229]},
          {"column": 16, "next": [216, 229, 229]},
          {"column": 16, "next": [229, 229, 221]},
          {"column": 16, "next": [221, 229, 229]},
          {"column": 16, "next": [221, 221, 229]},
          {"column": 17, "next": [229, 229, 229, 222]},
          {"column": 17, "next": [229, 229, 229, 223]},
          {"column": 17, "next": [229, 229, 229, 224]},
          {"column": 17, "next": [229, 229, 229, 225]},
          {"column": 17, "next": [229, 229, 229, 226]},
          {"column": 17, "next": [222, 222, 222, 229]},
          {"column": 17, "next": [225, 225, 225, 229]},
          {"column": 17, "next": [227, 227, 227, 229]},
          {"column": 17, "next": [224, 224, 224, 229]},
          {"column": 17, "next": [228, 228, 228, 229]},
          {"column": 17, "next": [223, 223, 223, 229]},
          {"column": 17, "next": [226, 226, 226, 229]},
          {"column": 27, "next": [230, 231]},
          {"column": 27, "next": [232, 231]},
          {"column": 27, "next": [233, 231]},
          {"column": 27, "next": [234, 231]},
          {"column": 27, "next": [235, 231]},
          {"column": 27, "next": [236, 231]},
          {"column": 27, "next": [237, 231]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["5"]}, "clauses": ["N7"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1"]},
          {"outcome": {"kind": "accepted", "labels": ["4"]}, "clauses": ["N6"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["N2"]},
          {"outcome": {"kind": "accepted", "labels": ["3"]}, "clauses": ["N5"]},
          {"outcome": {"kind": "accepted", "labels": ["2"]}, "clauses": ["N4"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["N3"]},
          {"outcome": {"kind": "accepted", "labels": ["1"]}, "clauses": ["N2", "N3"]}
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
