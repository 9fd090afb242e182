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
  "guideline": "street-boxes",
  "version": "1.0.0",
  "digest": "cc4c6e6e7f13b60a29ccfdaa2c8a9248ebf89cc24c0785fb637881160dc20146",
  "digits": 19,
  "signals": [
    {
      "id": "thing",
      "setting": false,
      "kind": "choice",
      "values": ["person", "cycle", "vehicle", "animal", "other"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": null,
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "pose",
      "setting": false,
      "kind": "choice",
      "values": ["on-foot", "riding", "seated", "wheelchair"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "on-foot",
      "only_when": {"kind": "compare", "signal": "thing", "relation": "is", "value": "person"},
      "if_unsure": null
    },
    {
      "id": "child",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "thing", "relation": "is", "value": "person"},
      "if_unsure": {"kind": "value", "value": "no"}
    },
    {
      "id": "in-vehicle",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "thing", "relation": "is", "value": "person"},
      "if_unsure": null
    },
    {
      "id": "mount",
      "setting": false,
      "kind": "choice",
      "values": ["bicycle", "motorcycle", "scooter"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "bicycle",
      "only_when": {"kind": "compare", "signal": "thing", "relation": "is", "value": "cycle"},
      "if_unsure": null
    },
    {
      "id": "ridden",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "thing", "relation": "is", "value": "cycle"},
      "if_unsure": null
    },
    {
      "id": "body",
      "setting": false,
      "kind": "choice",
      "values": ["car", "people-carrier", "van", "truck", "bus", "tram", "trailer"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "car",
      "only_when": {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
      "if_unsure": null
    },
    {
      "id": "parked",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
      "if_unsure": {"kind": "value", "value": "no"}
    },
    {
      "id": "lights",
      "setting": false,
      "kind": "any-of",
      "values": ["brake", "left", "right", "blue"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "-",
      "only_when": {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
      "if_unsure": null
    },
    {
      "id": "image-of",
      "setting": false,
      "kind": "choice",
      "values": ["itself", "picture", "reflection"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "itself",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "visible",
      "setting": false,
      "kind": "number",
      "values": [],
      "low": "0",
      "high": "100",
      "may_be_unknown": false,
      "usual": "100",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "height",
      "setting": false,
      "kind": "whole",
      "values": [],
      "low": "0",
      "high": null,
      "may_be_unknown": false,
      "usual": "120",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "cut-by-edge",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "in-lane",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    },
    {
      "id": "inseparable",
      "setting": false,
      "kind": "yes-no",
      "values": ["no", "yes"],
      "low": null,
      "high": null,
      "may_be_unknown": false,
      "usual": "no",
      "only_when": null,
      "if_unsure": null
    }
  ],
  "columns": [
    {
      "id": "thing",
      "signal": "thing",
      "member": null,
      "cells": [
        {"kind": "value", "name": "person", "cases": "1"},
        {"kind": "value", "name": "cycle", "cases": "1"},
        {"kind": "value", "name": "vehicle", "cases": "1"},
        {"kind": "value", "name": "animal", "cases": "1"},
        {"kind": "value", "name": "other", "cases": "1"}
      ]
    },
    {
      "id": "body",
      "signal": "body",
      "member": null,
      "cells": [
        {"kind": "value", "name": "car", "cases": "1"},
        {"kind": "value", "name": "people-carrier", "cases": "1"},
        {"kind": "value", "name": "van", "cases": "1"},
        {"kind": "value", "name": "truck", "cases": "1"},
        {"kind": "value", "name": "bus", "cases": "1"},
        {"kind": "value", "name": "tram", "cases": "1"},
        {"kind": "value", "name": "trailer", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "pose",
      "signal": "pose",
      "member": null,
      "cells": [
        {"kind": "value", "name": "on-foot", "cases": "1"},
        {"kind": "value", "name": "riding", "cases": "1"},
        {"kind": "value", "name": "seated", "cases": "1"},
        {"kind": "value", "name": "wheelchair", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "in-vehicle",
      "signal": "in-vehicle",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "mount",
      "signal": "mount",
      "member": null,
      "cells": [
        {"kind": "value", "name": "bicycle", "cases": "1"},
        {"kind": "value", "name": "motorcycle", "cases": "1"},
        {"kind": "value", "name": "scooter", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "ridden",
      "signal": "ridden",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "parked",
      "signal": "parked",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "lights/brake",
      "signal": "lights",
      "member": "brake",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "lights/left",
      "signal": "lights",
      "member": "left",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "lights/right",
      "signal": "lights",
      "member": "right",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "lights/blue",
      "signal": "lights",
      "member": "blue",
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "child",
      "signal": "child",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"},
        {"kind": "n/a", "name": "n/a", "cases": "1"}
      ]
    },
    {
      "id": "in-lane",
      "signal": "in-lane",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "image-of",
      "signal": "image-of",
      "member": null,
      "cells": [
        {"kind": "value", "name": "itself", "cases": "1"},
        {"kind": "value", "name": "picture", "cases": "1"},
        {"kind": "value", "name": "reflection", "cases": "1"}
      ]
    },
    {
      "id": "visible",
      "signal": "visible",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0",
          "low": "0",
          "has_low": true,
          "high": "0",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "more than 0 to less than 15",
          "low": "0",
          "has_low": false,
          "high": "15",
          "has_high": false,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "15 to less than 40",
          "low": "15",
          "has_low": true,
          "high": "40",
          "has_high": false,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "40 to less than 70",
          "low": "40",
          "has_low": true,
          "high": "70",
          "has_high": false,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "70 to less than 95",
          "low": "70",
          "has_low": true,
          "high": "95",
          "has_high": false,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "95 to 100",
          "low": "95",
          "has_low": true,
          "high": "100",
          "has_high": true,
          "cases": "1"
        }
      ]
    },
    {
      "id": "height",
      "signal": "height",
      "member": null,
      "cells": [
        {
          "kind": "interval",
          "name": "0",
          "low": "0",
          "has_low": true,
          "high": "0",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "1 to 15",
          "low": "1",
          "has_low": true,
          "high": "15",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "16 to 24",
          "low": "16",
          "has_low": true,
          "high": "24",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "25 to 59",
          "low": "25",
          "has_low": true,
          "high": "59",
          "has_high": true,
          "cases": "1"
        },
        {
          "kind": "interval",
          "name": "60 or more",
          "low": "60",
          "has_low": true,
          "high": null,
          "has_high": false,
          "cases": "1"
        }
      ]
    },
    {
      "id": "cut-by-edge",
      "signal": "cut-by-edge",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    },
    {
      "id": "inseparable",
      "signal": "inseparable",
      "member": null,
      "cells": [
        {"kind": "value", "name": "no", "cases": "1"},
        {"kind": "value", "name": "yes", "cases": "1"}
      ]
    }
  ],
  "definitions": [],
  "facts": [
    {
      "condition": {
        "kind": "not",
        "part": {
          "kind": "all",
          "parts": [
            {"kind": "compare-number", "signal": "visible", "relation": "is", "number": "0"},
            {"kind": "compare-number", "signal": "height", "relation": "at-least", "number": "1"}
          ]
        }
      },
      "text": "`visible` is 0 excludes `height` is at least 1"
    }
  ],
  "decisions": [
    {
      "id": "box",
      "kind": "one",
      "questions": ["thing", "in-vehicle", "image-of", "inseparable", "height", "visible", "child", "in-lane"],
      "labels": [
        {"name": "draw", "parent": null},
        {"name": "ignore", "parent": null},
        {"name": "leave", "parent": null}
      ],
      "clauses": [
        {
          "id": "B1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "image-of", "relation": "is-not", "value": "itself"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["ignore"]},
          "rationale": "a machine that fires here is not right, but we cannot blame it",
          "text": "`ignore` when `image-of` is not `itself`"
        },
        {
          "id": "B2",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "compare", "signal": "in-vehicle", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["leave"]},
          "rationale": "the box of the vehicle protects them",
          "text": "`leave` when `in-vehicle`"
        },
        {
          "id": "B3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "thing", "relation": "is", "value": "other"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["leave"]},
          "rationale": null,
          "text": "`leave` when `thing` is `other`"
        },
        {
          "id": "B4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {
                "kind": "compare-number",
                "signal": "visible",
                "relation": "less-than",
                "number": "15"
              },
              {
                "kind": "compare-number",
                "signal": "height",
                "relation": "less-than",
                "number": "16"
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["ignore"]},
          "rationale": "below that two of us seldom agree",
          "text": "`ignore` when `visible` is less than 15 or `height` is less than 16"
        },
        {
          "id": "B5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "inseparable", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["ignore"]},
          "rationale": null,
          "text": "`ignore` when `inseparable`"
        },
        {
          "id": "B6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["draw"]},
          "rationale": null,
          "text": "`draw` otherwise"
        },
        {
          "id": "B7",
          "layer": "edge-cases",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "child", "relation": "is", "value": "yes"},
              {"kind": "compare", "signal": "in-lane", "relation": "is", "value": "yes"},
              {
                "kind": "compare-number",
                "signal": "visible",
                "relation": "more-than",
                "number": "0"
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["draw"]},
          "rationale": "this is the box that all the others are for, however small",
          "text": "`draw` when `child` and `in-lane` and `visible` is more than 0"
        },
        {
          "id": "B8",
          "layer": "edge-cases",
          "parent": null,
          "condition": {"kind": "compare", "signal": "thing", "relation": "is", "value": "animal"},
          "otherwise": false,
          "effect": {"kind": "flag", "queue": "taxonomy"},
          "rationale": "a ridden horse is traffic and a dog on a lead is not, and we have yet to agree on the cow",
          "text": "flag for `taxonomy` when `thing` is `animal`"
        }
      ],
      "priority": [
        {
          "kind": "clauses",
          "order": ["B2", "B1"],
          "rationale": "a face behind a windscreen needs no ignore area either"
        },
        {
          "kind": "labels",
          "order": ["leave", "ignore", "draw"],
          "rationale": "what is no road user cannot be a small one"
        }
      ],
      "place": 0,
      "reads": [],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4, 5]},
          {"column": 1, "next": [82, 82, 82, 82, 82, 82, 82, 6]},
          {"column": 1, "next": [82, 82, 82, 82, 82, 82, 82, 7]},
          {"column": 1, "next": [8, 8, 8, 8, 8, 8, 8, 82]},
          {"column": 1, "next": [82, 82, 82, 82, 82, 82, 82, 9]},
          {"column": 1, "next": [82, 82, 82, 82, 82, 82, 82, 10]},
          {"column": 2, "next": [11, 11, 11, 11, 82]},
          {"column": 2, "next": [82, 82, 82, 82, 12]},
          {"column": 2, "next": [82, 82, 82, 82, 13]},
          {"column": 2, "next": [82, 82, 82, 82, 14]},
          {"column": 2, "next": [82, 82, 82, 82, 15]},
          {"column": 3, "next": [16, 17, 82]},
          {"column": 3, "next": [82, 82, 18]},
          {"column": 3, "next": [82, 82, 19]},
          {"column": 3, "next": [82, 82, 20]},
          {"column": 3, "next": [82, 82, 21]},
          {"column": 4, "next": [82, 82, 82, 22]},
          {"column": 4, "next": [82, 82, 82, 23]},
          {"column": 4, "next": [24, 24, 24, 82]},
          {"column": 4, "next": [82, 82, 82, 25]},
          {"column": 4, "next": [82, 82, 82, 26]},
          {"column": 4, "next": [82, 82, 82, 27]},
          {"column": 5, "next": [82, 82, 28]},
          {"column": 5, "next": [82, 82, 29]},
          {"column": 5, "next": [30, 30, 82]},
          {"column": 5, "next": [82, 82, 31]},
          {"column": 5, "next": [82, 82, 32]},
          {"column": 5, "next": [82, 82, 33]},
          {"column": 6, "next": [82, 82, 34]},
          {"column": 6, "next": [82, 82, 35]},
          {"column": 6, "next": [82, 82, 36]},
          {"column": 6, "next": [37, 37, 82]},
          {"column": 6, "next": [82, 82, 38]},
          {"column": 6, "next": [82, 82, 39]},
          {"column": 7, "next": [82, 82, 40]},
          {"column": 7, "next": [82, 82, 41]},
          {"column": 7, "next": [82, 82, 42]},
          {"column": 7, "next": [43, 43, 82]},
          {"column": 7, "next": [82, 82, 44]},
          {"column": 7, "next": [82, 82, 45]},
          {"column": 8, "next": [82, 82, 46]},
          {"column": 8, "next": [82, 82, 47]},
          {"column": 8, "next": [82, 82, 48]},
          {"column": 8, "next": [49, 49, 82]},
          {"column": 8, "next": [82, 82, 50]},
          {"column": 8, "next": [82, 82, 51]},
          {"column": 9, "next": [82, 82, 52]},
          {"column": 9, "next": [82, 82, 53]},
          {"column": 9, "next": [82, 82, 54]},
          {"column": 9, "next": [55, 55, 82]},
          {"column": 9, "next": [82, 82, 56]},
          {"column": 9, "next": [82, 82, 57]},
          {"column": 10, "next": [82, 82, 58]},
          {"column": 10, "next": [82, 82, 59]},
          {"column": 10, "next": [82, 82, 60]},
          {"column": 10, "next": [60, 60, 82]},
          {"column": 10, "next": [82, 82, 61]},
          {"column": 10, "next": [82, 82, 62]},
          {"column": 11, "next": [64, 63, 82]},
          {"column": 11, "next": [71, 71, 82]},
          {"column": 11, "next": [82, 82, 64]},
          {"column": 11, "next": [82, 82, 66]},
          {"column": 11, "next": [82, 82, 67]},
          {"column": 12, "next": [64, 65]},
          {"column": 13, "next": [68, 69, 69]},
          {"column": 13, "next": [70, 69, 69]},
          {"column": 13, "next": [72, 69, 69]},
          {"column": 13, "next": [73, 69, 69]},
          {"column": 14, "next": [74, 80, 75, 75, 75, 75]},
          {"column": 14, "next": [76, 87, 87, 87, 87, 87]},
          {"column": 14, "next": [74, 88, 88, 88, 88, 88]},
          {"column": 14, "next": [77, 89, 89, 89, 89, 89]},
          {"column": 14, "next": [78, 90, 90, 90, 90, 90]},
          {"column": 14, "next": [79, 91, 91, 91, 91, 91]},
          {"column": 15, "next": [80, 82, 82, 82, 82]},
          {"column": 15, "next": [80, 80, 81, 81, 81]},
          {"column": 15, "next": [87, 82, 82, 82, 82]},
          {"column": 15, "next": [89, 82, 82, 82, 82]},
          {"column": 15, "next": [90, 82, 82, 82, 82]},
          {"column": 15, "next": [91, 82, 82, 82, 82]},
          {"column": 17, "next": [83, 84]},
          {"column": 17, "next": [85, 86]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "accepted", "labels": ["ignore"]}, "clauses": ["B4"]},
          {"outcome": {"kind": "accepted", "labels": ["ignore"]}, "clauses": ["B4", "B5"]},
          {"outcome": {"kind": "accepted", "labels": ["draw"]}, "clauses": ["B6"]},
          {"outcome": {"kind": "accepted", "labels": ["ignore"]}, "clauses": ["B5"]},
          {"outcome": {"kind": "accepted", "labels": ["ignore"]}, "clauses": ["B1"]},
          {"outcome": {"kind": "accepted", "labels": ["draw"]}, "clauses": ["B7"]},
          {"outcome": {"kind": "accepted", "labels": ["leave"]}, "clauses": ["B2"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["B8"]},
          {"outcome": {"kind": "accepted", "labels": ["leave"]}, "clauses": ["B3"]}
        ]
      }
    },
    {
      "id": "class",
      "kind": "one",
      "questions": [
        "image-of",
        "inseparable",
        "height",
        "thing",
        "visible",
        "in-vehicle",
        "child",
        "in-lane",
        "pose",
        "mount",
        "body"
      ],
      "labels": [
        {"name": "person", "parent": null},
        {"name": "pedestrian", "parent": "person"},
        {"name": "rider", "parent": "person"},
        {"name": "sitting", "parent": "person"},
        {"name": "wheelchair-user", "parent": "person"},
        {"name": "cycle", "parent": null},
        {"name": "bicycle", "parent": "cycle"},
        {"name": "motorcycle", "parent": "cycle"},
        {"name": "scooter", "parent": "cycle"},
        {"name": "vehicle", "parent": null},
        {"name": "car", "parent": "vehicle"},
        {"name": "van", "parent": "vehicle"},
        {"name": "truck", "parent": "vehicle"},
        {"name": "bus", "parent": "vehicle"},
        {"name": "tram", "parent": "vehicle"},
        {"name": "trailer", "parent": "vehicle"}
      ],
      "clauses": [
        {
          "id": "N1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "box", "outcomes": ["ignore", "leave"]},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `box` is not `draw`"
        },
        {
          "id": "N2",
          "layer": "gates",
          "parent": null,
          "condition": {
            "kind": "any",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "animal"},
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "other"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `thing` is one of `animal`, `other`"
        },
        {
          "id": "C1",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "person"},
              {"kind": "compare", "signal": "pose", "relation": "is", "value": "on-foot"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["pedestrian"]},
          "rationale": null,
          "text": "`pedestrian` when `thing` is `person` and `pose` is `on-foot`"
        },
        {
          "id": "C2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "person"},
              {"kind": "compare", "signal": "pose", "relation": "is", "value": "riding"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["rider"]},
          "rationale": null,
          "text": "`rider` when `thing` is `person` and `pose` is `riding`"
        },
        {
          "id": "C3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "person"},
              {"kind": "compare", "signal": "pose", "relation": "is", "value": "seated"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["sitting"]},
          "rationale": null,
          "text": "`sitting` when `thing` is `person` and `pose` is `seated`"
        },
        {
          "id": "C4",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "person"},
              {"kind": "compare", "signal": "pose", "relation": "is", "value": "wheelchair"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["wheelchair-user"]},
          "rationale": "they move like traffic and break like people",
          "text": "`wheelchair-user` when `thing` is `person` and `pose` is `wheelchair`"
        },
        {
          "id": "C5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "cycle"},
              {"kind": "compare", "signal": "mount", "relation": "is", "value": "bicycle"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["bicycle"]},
          "rationale": null,
          "text": "`bicycle` when `thing` is `cycle` and `mount` is `bicycle`"
        },
        {
          "id": "C6",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "cycle"},
              {"kind": "compare", "signal": "mount", "relation": "is", "value": "motorcycle"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["motorcycle"]},
          "rationale": null,
          "text": "`motorcycle` when `thing` is `cycle` and `mount` is `motorcycle`"
        },
        {
          "id": "C7",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "cycle"},
              {"kind": "compare", "signal": "mount", "relation": "is", "value": "scooter"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["scooter"]},
          "rationale": null,
          "text": "`scooter` when `thing` is `cycle` and `mount` is `scooter`"
        },
        {
          "id": "C8",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
              {"kind": "compare", "signal": "body", "relation": "is", "value": "car"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["car"]},
          "rationale": null,
          "text": "`car` when `thing` is `vehicle` and `body` is `car`"
        },
        {
          "id": "C9",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
              {"kind": "compare", "signal": "body", "relation": "is", "value": "people-carrier"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["car", "van"]},
          "rationale": "makers sell one body as both",
          "text": "`car` or `van` when `thing` is `vehicle` and `body` is `people-carrier`"
        },
        {
          "id": "C10",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
              {"kind": "compare", "signal": "body", "relation": "is", "value": "van"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["van"]},
          "rationale": null,
          "text": "`van` when `thing` is `vehicle` and `body` is `van`"
        },
        {
          "id": "C11",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
              {"kind": "compare", "signal": "body", "relation": "is", "value": "truck"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["truck"]},
          "rationale": null,
          "text": "`truck` when `thing` is `vehicle` and `body` is `truck`"
        },
        {
          "id": "C12",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
              {"kind": "compare", "signal": "body", "relation": "is", "value": "bus"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["bus"]},
          "rationale": null,
          "text": "`bus` when `thing` is `vehicle` and `body` is `bus`"
        },
        {
          "id": "C13",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
              {"kind": "compare", "signal": "body", "relation": "is", "value": "tram"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["tram"]},
          "rationale": null,
          "text": "`tram` when `thing` is `vehicle` and `body` is `tram`"
        },
        {
          "id": "C14",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "vehicle"},
              {"kind": "compare", "signal": "body", "relation": "is", "value": "trailer"}
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["trailer"]},
          "rationale": null,
          "text": "`trailer` when `thing` is `vehicle` and `body` is `trailer`"
        }
      ],
      "priority": [],
      "place": 1,
      "reads": ["box"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4, 4]},
          {"column": 1, "next": [226, 226, 226, 226, 226, 226, 226, 5]},
          {"column": 1, "next": [226, 226, 226, 226, 226, 226, 226, 6]},
          {"column": 1, "next": [7, 8, 9, 10, 11, 12, 13, 226]},
          {"column": 1, "next": [226, 226, 226, 226, 226, 226, 226, 14]},
          {"column": 2, "next": [15, 16, 17, 18, 226]},
          {"column": 2, "next": [226, 226, 226, 226, 19]},
          {"column": 2, "next": [226, 226, 226, 226, 20]},
          {"column": 2, "next": [226, 226, 226, 226, 21]},
          {"column": 2, "next": [226, 226, 226, 226, 22]},
          {"column": 2, "next": [226, 226, 226, 226, 23]},
          {"column": 2, "next": [226, 226, 226, 226, 24]},
          {"column": 2, "next": [226, 226, 226, 226, 25]},
          {"column": 2, "next": [226, 226, 226, 226, 26]},
          {"column": 2, "next": [226, 226, 226, 226, 27]},
          {"column": 3, "next": [28, 29, 226]},
          {"column": 3, "next": [30, 29, 226]},
          {"column": 3, "next": [31, 29, 226]},
          {"column": 3, "next": [32, 29, 226]},
          {"column": 3, "next": [226, 226, 33]},
          {"column": 3, "next": [226, 226, 34]},
          {"column": 3, "next": [226, 226, 35]},
          {"column": 3, "next": [226, 226, 36]},
          {"column": 3, "next": [226, 226, 37]},
          {"column": 3, "next": [226, 226, 38]},
          {"column": 3, "next": [226, 226, 39]},
          {"column": 3, "next": [226, 226, 40]},
          {"column": 3, "next": [226, 226, 41]},
          {"column": 4, "next": [226, 226, 226, 42]},
          {"column": 4, "next": [226, 226, 226, 43]},
          {"column": 4, "next": [226, 226, 226, 44]},
          {"column": 4, "next": [226, 226, 226, 45]},
          {"column": 4, "next": [226, 226, 226, 46]},
          {"column": 4, "next": [47, 48, 49, 226]},
          {"column": 4, "next": [226, 226, 226, 50]},
          {"column": 4, "next": [226, 226, 226, 51]},
          {"column": 4, "next": [226, 226, 226, 52]},
          {"column": 4, "next": [226, 226, 226, 53]},
          {"column": 4, "next": [226, 226, 226, 54]},
          {"column": 4, "next": [226, 226, 226, 55]},
          {"column": 4, "next": [226, 226, 226, 56]},
          {"column": 4, "next": [226, 226, 226, 57]},
          {"column": 5, "next": [226, 226, 58]},
          {"column": 5, "next": [226, 226, 59]},
          {"column": 5, "next": [226, 226, 60]},
          {"column": 5, "next": [226, 226, 61]},
          {"column": 5, "next": [226, 226, 62]},
          {"column": 5, "next": [63, 63, 226]},
          {"column": 5, "next": [64, 64, 226]},
          {"column": 5, "next": [65, 65, 226]},
          {"column": 5, "next": [226, 226, 66]},
          {"column": 5, "next": [226, 226, 67]},
          {"column": 5, "next": [226, 226, 68]},
          {"column": 5, "next": [226, 226, 69]},
          {"column": 5, "next": [226, 226, 70]},
          {"column": 5, "next": [226, 226, 71]},
          {"column": 5, "next": [226, 226, 72]},
          {"column": 5, "next": [226, 226, 73]},
          {"column": 6, "next": [226, 226, 74]},
          {"column": 6, "next": [226, 226, 75]},
          {"column": 6, "next": [226, 226, 76]},
          {"column": 6, "next": [226, 226, 77]},
          {"column": 6, "next": [226, 226, 78]},
          {"column": 6, "next": [226, 226, 79]},
          {"column": 6, "next": [226, 226, 80]},
          {"column": 6, "next": [226, 226, 81]},
          {"column": 6, "next": [82, 82, 226]},
          {"column": 6, "next": [83, 83, 226]},
          {"column": 6, "next": [84, 84, 226]},
          {"column": 6, "next": [85, 85, 226]},
          {"column": 6, "next": [86, 86, 226]},
          {"column": 6, "next": [87, 87, 226]},
          {"column": 6, "next": [88, 88, 226]},
          {"column": 6, "next": [226, 226, 89]},
          {"column": 7, "next": [226, 226, 90]},
          {"column": 7, "next": [226, 226, 91]},
          {"column": 7, "next": [226, 226, 92]},
          {"column": 7, "next": [226, 226, 93]},
          {"column": 7, "next": [226, 226, 94]},
          {"column": 7, "next": [226, 226, 95]},
          {"column": 7, "next": [226, 226, 96]},
          {"column": 7, "next": [226, 226, 97]},
          {"column": 7, "next": [98, 98, 226]},
          {"column": 7, "next": [99, 99, 226]},
          {"column": 7, "next": [100, 100, 226]},
          {"column": 7, "next": [101, 101, 226]},
          {"column": 7, "next": [102, 102, 226]},
          {"column": 7, "next": [103, 103, 226]},
          {"column": 7, "next": [104, 104, 226]},
          {"column": 7, "next": [226, 226, 105]},
          {"column": 8, "next": [226, 226, 106]},
          {"column": 8, "next": [226, 226, 107]},
          {"column": 8, "next": [226, 226, 108]},
          {"column": 8, "next": [226, 226, 109]},
          {"column": 8, "next": [226, 226, 110]},
          {"column": 8, "next": [226, 226, 111]},
          {"column": 8, "next": [226, 226, 112]},
          {"column": 8, "next": [226, 226, 113]},
          {"column": 8, "next": [114, 114, 226]},
          {"column": 8, "next": [115, 115, 226]},
          {"column": 8, "next": [116, 116, 226]},
          {"column": 8, "next": [117, 117, 226]},
          {"column": 8, "next": [118, 118, 226]},
          {"column": 8, "next": [119, 119, 226]},
          {"column": 8, "next": [120, 120, 226]},
          {"column": 8, "next": [226, 226, 121]},
          {"column": 9, "next": [226, 226, 122]},
          {"column": 9, "next": [226, 226, 123]},
          {"column": 9, "next": [226, 226, 124]},
          {"column": 9, "next": [226, 226, 125]},
          {"column": 9, "next": [226, 226, 126]},
          {"column": 9, "next": [226, 226, 127]},
          {"column": 9, "next": [226, 226, 128]},
          {"column": 9, "next": [226, 226, 129]},
          {"column": 9, "next": [130, 130, 226]},
          {"column": 9, "next": [131, 131, 226]},
          {"column": 9, "next": [132, 132, 226]},
          {"column": 9, "next": [133, 133, 226]},
          {"column": 9, "next": [134, 134, 226]},
          {"column": 9, "next": [135, 135, 226]},
          {"column": 9, "next": [136, 136, 226]},
          {"column": 9, "next": [226, 226, 137]},
          {"column": 10, "next": [226, 226, 138]},
          {"column": 10, "next": [226, 226, 139]},
          {"column": 10, "next": [226, 226, 140]},
          {"column": 10, "next": [226, 226, 141]},
          {"column": 10, "next": [226, 226, 142]},
          {"column": 10, "next": [226, 226, 143]},
          {"column": 10, "next": [226, 226, 144]},
          {"column": 10, "next": [226, 226, 145]},
          {"column": 10, "next": [146, 146, 226]},
          {"column": 10, "next": [147, 147, 226]},
          {"column": 10, "next": [148, 148, 226]},
          {"column": 10, "next": [149, 149, 226]},
          {"column": 10, "next": [150, 150, 226]},
          {"column": 10, "next": [151, 151, 226]},
          {"column": 10, "next": [152, 152, 226]},
          {"column": 10, "next": [226, 226, 153]},
          {"column": 11, "next": [158, 154, 226]},
          {"column": 11, "next": [177, 177, 226]},
          {"column": 11, "next": [160, 155, 226]},
          {"column": 11, "next": [162, 156, 226]},
          {"column": 11, "next": [164, 157, 226]},
          {"column": 11, "next": [226, 226, 166]},
          {"column": 11, "next": [226, 226, 167]},
          {"column": 11, "next": [226, 226, 168]},
          {"column": 11, "next": [226, 226, 169]},
          {"column": 11, "next": [226, 226, 170]},
          {"column": 11, "next": [226, 226, 171]},
          {"column": 11, "next": [226, 226, 172]},
          {"column": 11, "next": [226, 226, 173]},
          {"column": 11, "next": [226, 226, 174]},
          {"column": 11, "next": [226, 226, 175]},
          {"column": 11, "next": [226, 226, 195]},
          {"column": 12, "next": [158, 159]},
          {"column": 12, "next": [160, 161]},
          {"column": 12, "next": [162, 163]},
          {"column": 12, "next": [164, 165]},
          {"column": 13, "next": [176, 177, 177]},
          {"column": 13, "next": [178, 177, 177]},
          {"column": 13, "next": [179, 177, 177]},
          {"column": 13, "next": [180, 177, 177]},
          {"column": 13, "next": [181, 177, 177]},
          {"column": 13, "next": [182, 177, 177]},
          {"column": 13, "next": [183, 177, 177]},
          {"column": 13, "next": [184, 177, 177]},
          {"column": 13, "next": [185, 177, 177]},
          {"column": 13, "next": [186, 177, 177]},
          {"column": 13, "next": [187, 177, 177]},
          {"column": 13, "next": [188, 177, 177]},
          {"column": 13, "next": [189, 177, 177]},
          {"column": 13, "next": [190, 177, 177]},
          {"column": 13, "next": [191, 177, 177]},
          {"column": 13, "next": [192, 177, 177]},
          {"column": 13, "next": [193, 177, 177]},
          {"column": 13, "next": [194, 177, 177]},
          {"column": 14, "next": [196, 227, 197, 197, 197, 197]},
          {"column": 14, "next": [196, 227, 227, 227, 227, 227]},
          {"column": 14, "next": [196, 228, 228, 228, 228, 228]},
          {"column": 14, "next": [196, 227, 198, 198, 198, 198]},
          {"column": 14, "next": [196, 229, 229, 229, 229, 229]},
          {"column": 14, "next": [196, 227, 199, 199, 199, 199]},
          {"column": 14, "next": [196, 230, 230, 230, 230, 230]},
          {"column": 14, "next": [196, 227, 200, 200, 200, 200]},
          {"column": 14, "next": [196, 231, 231, 231, 231, 231]},
          {"column": 14, "next": [196, 227, 201, 201, 201, 201]},
          {"column": 14, "next": [196, 227, 202, 202, 202, 202]},
          {"column": 14, "next": [196, 227, 203, 203, 203, 203]},
          {"column": 14, "next": [196, 227, 204, 204, 204, 204]},
          {"column": 14, "next": [196, 227, 205, 205, 205, 205]},
          {"column": 14, "next": [196, 227, 206, 206, 206, 206]},
          {"column": 14, "next": [196, 227, 207, 207, 207, 207]},
          {"column": 14, "next": [196, 227, 208, 208, 208, 208]},
          {"column": 14, "next": [196, 227, 209, 209, 209, 209]},
          {"column": 14, "next": [196, 227, 210, 210, 210, 210]},
          {"column": 14, "next": [211, 242, 242, 242, 242, 242]},
          {"column": 15, "next": [227, 226, 226, 226, 226]},
          {"column": 15, "next": [227, 227, 212, 212, 212]},
          {"column": 15, "next": [227, 227, 213, 213, 213]},
          {"column": 15, "next": [227, 227, 214, 214, 214]},
          {"column": 15, "next": [227, 227, 215, 215, 215]},
          {"column": 15, "next": [227, 227, 216, 216, 216]},
          {"column": 15, "next": [227, 227, 217, 217, 217]},
          {"column": 15, "next": [227, 227, 218, 218, 218]},
          {"column": 15, "next": [227, 227, 219, 219, 219]},
          {"column": 15, "next": [227, 227, 220, 220, 220]},
          {"column": 15, "next": [227, 227, 221, 221, 221]},
          {"column": 15, "next": [227, 227, 222, 222, 222]},
          {"column": 15, "next": [227, 227, 223, 223, 223]},
          {"column": 15, "next": [227, 227, 224, 224, 224]},
          {"column": 15, "next": [227, 227, 225, 225, 225]},
          {"column": 15, "next": [242, 226, 226, 226, 226]},
          {"column": 17, "next": [228, 227]},
          {"column": 17, "next": [229, 227]},
          {"column": 17, "next": [230, 227]},
          {"column": 17, "next": [231, 227]},
          {"column": 17, "next": [232, 227]},
          {"column": 17, "next": [233, 227]},
          {"column": 17, "next": [234, 227]},
          {"column": 17, "next": [235, 227]},
          {"column": 17, "next": [236, 227]},
          {"column": 17, "next": [237, 227]},
          {"column": 17, "next": [238, 227]},
          {"column": 17, "next": [239, 227]},
          {"column": 17, "next": [240, 227]},
          {"column": 17, "next": [241, 227]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1"]},
          {"outcome": {"kind": "accepted", "labels": ["pedestrian"]}, "clauses": ["C1"]},
          {"outcome": {"kind": "accepted", "labels": ["rider"]}, "clauses": ["C2"]},
          {"outcome": {"kind": "accepted", "labels": ["sitting"]}, "clauses": ["C3"]},
          {"outcome": {"kind": "accepted", "labels": ["wheelchair-user"]}, "clauses": ["C4"]},
          {"outcome": {"kind": "accepted", "labels": ["bicycle"]}, "clauses": ["C5"]},
          {"outcome": {"kind": "accepted", "labels": ["motorcycle"]}, "clauses": ["C6"]},
          {"outcome": {"kind": "accepted", "labels": ["scooter"]}, "clauses": ["C7"]},
          {"outcome": {"kind": "accepted", "labels": ["car"]}, "clauses": ["C8"]},
          {"outcome": {"kind": "accepted", "labels": ["car", "van"]}, "clauses": ["C9"]},
          {"outcome": {"kind": "accepted", "labels": ["van"]}, "clauses": ["C10"]},
          {"outcome": {"kind": "accepted", "labels": ["truck"]}, "clauses": ["C11"]},
          {"outcome": {"kind": "accepted", "labels": ["bus"]}, "clauses": ["C12"]},
          {"outcome": {"kind": "accepted", "labels": ["tram"]}, "clauses": ["C13"]},
          {"outcome": {"kind": "accepted", "labels": ["trailer"]}, "clauses": ["C14"]},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1", "N2"]}
        ]
      }
    },
    {
      "id": "occlusion",
      "kind": "scale",
      "questions": ["image-of", "inseparable", "height", "thing", "in-vehicle", "child", "in-lane", "visible"],
      "labels": [
        {"name": "none", "parent": null},
        {"name": "light", "parent": null},
        {"name": "partial", "parent": null},
        {"name": "heavy", "parent": null}
      ],
      "clauses": [
        {
          "id": "N1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "box", "outcomes": ["ignore", "leave"]},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `box` is not `draw`"
        },
        {
          "id": "O1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare-number", "signal": "visible", "relation": "at-least", "number": "95"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["none"]},
          "rationale": null,
          "text": "`none` when `visible` is at least 95"
        },
        {
          "id": "O2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "compare-number",
                "signal": "visible",
                "relation": "at-least",
                "number": "70"
              },
              {
                "kind": "compare-number",
                "signal": "visible",
                "relation": "less-than",
                "number": "95"
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["light"]},
          "rationale": null,
          "text": "`light` when `visible` is at least 70 and `visible` is less than 95"
        },
        {
          "id": "O3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {
                "kind": "compare-number",
                "signal": "visible",
                "relation": "at-least",
                "number": "40"
              },
              {
                "kind": "compare-number",
                "signal": "visible",
                "relation": "less-than",
                "number": "70"
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["partial"]},
          "rationale": null,
          "text": "`partial` when `visible` is at least 40 and `visible` is less than 70"
        },
        {
          "id": "O4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare-number", "signal": "visible", "relation": "less-than", "number": "40"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["heavy"]},
          "rationale": null,
          "text": "`heavy` when `visible` is less than 40"
        }
      ],
      "priority": [],
      "place": 2,
      "reads": ["box"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4, 5]},
          {"column": 1, "next": [81, 81, 81, 81, 81, 81, 81, 6]},
          {"column": 1, "next": [81, 81, 81, 81, 81, 81, 81, 7]},
          {"column": 1, "next": [8, 8, 8, 8, 8, 8, 8, 81]},
          {"column": 1, "next": [81, 81, 81, 81, 81, 81, 81, 9]},
          {"column": 1, "next": [81, 81, 81, 81, 81, 81, 81, 10]},
          {"column": 2, "next": [11, 11, 11, 11, 81]},
          {"column": 2, "next": [81, 81, 81, 81, 12]},
          {"column": 2, "next": [81, 81, 81, 81, 13]},
          {"column": 2, "next": [81, 81, 81, 81, 14]},
          {"column": 2, "next": [81, 81, 81, 81, 15]},
          {"column": 3, "next": [16, 17, 81]},
          {"column": 3, "next": [81, 81, 18]},
          {"column": 3, "next": [81, 81, 19]},
          {"column": 3, "next": [81, 81, 20]},
          {"column": 3, "next": [81, 81, 21]},
          {"column": 4, "next": [81, 81, 81, 22]},
          {"column": 4, "next": [81, 81, 81, 23]},
          {"column": 4, "next": [24, 24, 24, 81]},
          {"column": 4, "next": [81, 81, 81, 25]},
          {"column": 4, "next": [81, 81, 81, 26]},
          {"column": 4, "next": [81, 81, 81, 27]},
          {"column": 5, "next": [81, 81, 28]},
          {"column": 5, "next": [81, 81, 29]},
          {"column": 5, "next": [30, 30, 81]},
          {"column": 5, "next": [81, 81, 31]},
          {"column": 5, "next": [81, 81, 32]},
          {"column": 5, "next": [81, 81, 33]},
          {"column": 6, "next": [81, 81, 34]},
          {"column": 6, "next": [81, 81, 35]},
          {"column": 6, "next": [81, 81, 36]},
          {"column": 6, "next": [37, 37, 81]},
          {"column": 6, "next": [81, 81, 38]},
          {"column": 6, "next": [81, 81, 39]},
          {"column": 7, "next": [81, 81, 40]},
          {"column": 7, "next": [81, 81, 41]},
          {"column": 7, "next": [81, 81, 42]},
          {"column": 7, "next": [43, 43, 81]},
          {"column": 7, "next": [81, 81, 44]},
          {"column": 7, "next": [81, 81, 45]},
          {"column": 8, "next": [81, 81, 46]},
          {"column": 8, "next": [81, 81, 47]},
          {"column": 8, "next": [81, 81, 48]},
          {"column": 8, "next": [49, 49, 81]},
          {"column": 8, "next": [81, 81, 50]},
          {"column": 8, "next": [81, 81, 51]},
          {"column": 9, "next": [81, 81, 52]},
          {"column": 9, "next": [81, 81, 53]},
          {"column": 9, "next": [81, 81, 54]},
          {"column": 9, "next": [55, 55, 81]},
          {"column": 9, "next": [81, 81, 56]},
          {"column": 9, "next": [81, 81, 57]},
          {"column": 10, "next": [81, 81, 58]},
          {"column": 10, "next": [81, 81, 59]},
          {"column": 10, "next": [81, 81, 60]},
          {"column": 10, "next": [60, 60, 81]},
          {"column": 10, "next": [81, 81, 61]},
          {"column": 10, "next": [81, 81, 62]},
          {"column": 11, "next": [64, 63, 81]},
          {"column": 11, "next": [68, 68, 81]},
          {"column": 11, "next": [81, 81, 64]},
          {"column": 11, "next": [81, 81, 66]},
          {"column": 11, "next": [81, 81, 68]},
          {"column": 12, "next": [64, 65]},
          {"column": 13, "next": [67, 68, 68]},
          {"column": 13, "next": [69, 68, 68]},
          {"column": 13, "next": [70, 68, 68]},
          {"column": 14, "next": [71, 82, 72, 73, 74, 75]},
          {"column": 14, "next": [71, 82, 82, 82, 82, 82]},
          {"column": 14, "next": [71, 83, 83, 84, 85, 86]},
          {"column": 14, "next": [76, 87, 87, 88, 89, 90]},
          {"column": 15, "next": [82, 81, 81, 81, 81]},
          {"column": 15, "next": [82, 82, 77, 77, 77]},
          {"column": 15, "next": [82, 82, 78, 78, 78]},
          {"column": 15, "next": [82, 82, 79, 79, 79]},
          {"column": 15, "next": [82, 82, 80, 80, 80]},
          {"column": 15, "next": [87, 81, 81, 81, 81]},
          {"column": 17, "next": [83, 82]},
          {"column": 17, "next": [84, 82]},
          {"column": 17, "next": [85, 82]},
          {"column": 17, "next": [86, 82]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1"]},
          {"outcome": {"kind": "accepted", "labels": ["heavy"]}, "clauses": ["O4"]},
          {"outcome": {"kind": "accepted", "labels": ["partial"]}, "clauses": ["O3"]},
          {"outcome": {"kind": "accepted", "labels": ["light"]}, "clauses": ["O2"]},
          {"outcome": {"kind": "accepted", "labels": ["none"]}, "clauses": ["O1"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "O4"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "O3"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "O2"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "O1"]}
        ]
      }
    },
    {
      "id": "difficulty",
      "kind": "scale",
      "questions": [
        "image-of",
        "inseparable",
        "thing",
        "height",
        "in-vehicle",
        "visible",
        "child",
        "in-lane",
        "cut-by-edge"
      ],
      "labels": [
        {"name": "easy", "parent": null},
        {"name": "medium", "parent": null},
        {"name": "hard", "parent": null}
      ],
      "clauses": [
        {
          "id": "N1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "box", "outcomes": ["ignore", "leave"]},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `box` is not `draw`"
        },
        {
          "id": "D1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare-number", "signal": "height", "relation": "less-than", "number": "25"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["hard"]},
          "rationale": null,
          "text": "`hard` when `height` is less than 25"
        },
        {
          "id": "D2",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare-number", "signal": "height", "relation": "at-least", "number": "25"},
              {
                "kind": "compare-number",
                "signal": "height",
                "relation": "less-than",
                "number": "60"
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["medium"]},
          "rationale": null,
          "text": "`medium` when `height` is at least 25 and `height` is less than 60"
        },
        {
          "id": "D3",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "all", "parts": []},
          "otherwise": true,
          "effect": {"kind": "give", "labels": ["easy"]},
          "rationale": null,
          "text": "`easy` otherwise"
        },
        {
          "id": "D4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "occlusion", "outcomes": ["partial", "heavy"]},
          "otherwise": false,
          "effect": {"kind": "step", "levels": 1},
          "rationale": null,
          "text": "one level higher when `occlusion` is at least `partial`"
        },
        {
          "id": "D5",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "cut-by-edge", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "step", "levels": 1},
          "rationale": null,
          "text": "one level higher when `cut-by-edge`"
        }
      ],
      "priority": [],
      "place": 3,
      "reads": ["box", "occlusion"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4, 5]},
          {"column": 1, "next": [105, 105, 105, 105, 105, 105, 105, 6]},
          {"column": 1, "next": [105, 105, 105, 105, 105, 105, 105, 7]},
          {"column": 1, "next": [8, 8, 8, 8, 8, 8, 8, 105]},
          {"column": 1, "next": [105, 105, 105, 105, 105, 105, 105, 9]},
          {"column": 1, "next": [105, 105, 105, 105, 105, 105, 105, 10]},
          {"column": 2, "next": [11, 11, 11, 11, 105]},
          {"column": 2, "next": [105, 105, 105, 105, 12]},
          {"column": 2, "next": [105, 105, 105, 105, 13]},
          {"column": 2, "next": [105, 105, 105, 105, 14]},
          {"column": 2, "next": [105, 105, 105, 105, 15]},
          {"column": 3, "next": [16, 17, 105]},
          {"column": 3, "next": [105, 105, 18]},
          {"column": 3, "next": [105, 105, 19]},
          {"column": 3, "next": [105, 105, 20]},
          {"column": 3, "next": [105, 105, 21]},
          {"column": 4, "next": [105, 105, 105, 22]},
          {"column": 4, "next": [105, 105, 105, 23]},
          {"column": 4, "next": [24, 24, 24, 105]},
          {"column": 4, "next": [105, 105, 105, 25]},
          {"column": 4, "next": [105, 105, 105, 26]},
          {"column": 4, "next": [105, 105, 105, 27]},
          {"column": 5, "next": [105, 105, 28]},
          {"column": 5, "next": [105, 105, 29]},
          {"column": 5, "next": [30, 30, 105]},
          {"column": 5, "next": [105, 105, 31]},
          {"column": 5, "next": [105, 105, 32]},
          {"column": 5, "next": [105, 105, 33]},
          {"column": 6, "next": [105, 105, 34]},
          {"column": 6, "next": [105, 105, 35]},
          {"column": 6, "next": [105, 105, 36]},
          {"column": 6, "next": [37, 37, 105]},
          {"column": 6, "next": [105, 105, 38]},
          {"column": 6, "next": [105, 105, 39]},
          {"column": 7, "next": [105, 105, 40]},
          {"column": 7, "next": [105, 105, 41]},
          {"column": 7, "next": [105, 105, 42]},
          {"column": 7, "next": [43, 43, 105]},
          {"column": 7, "next": [105, 105, 44]},
          {"column": 7, "next": [105, 105, 45]},
          {"column": 8, "next": [105, 105, 46]},
          {"column": 8, "next": [105, 105, 47]},
          {"column": 8, "next": [105, 105, 48]},
          {"column": 8, "next": [49, 49, 105]},
          {"column": 8, "next": [105, 105, 50]},
          {"column": 8, "next": [105, 105, 51]},
          {"column": 9, "next": [105, 105, 52]},
          {"column": 9, "next": [105, 105, 53]},
          {"column": 9, "next": [105, 105, 54]},
          {"column": 9, "next": [55, 55, 105]},
          {"column": 9, "next": [105, 105, 56]},
          {"column": 9, "next": [105, 105, 57]},
          {"column": 10, "next": [105, 105, 58]},
          {"column": 10, "next": [105, 105, 59]},
          {"column": 10, "next": [105, 105, 60]},
          {"column": 10, "next": [60, 60, 105]},
          {"column": 10, "next": [105, 105, 61]},
          {"column": 10, "next": [105, 105, 62]},
          {"column": 11, "next": [64, 63, 105]},
          {"column": 11, "next": [68, 68, 105]},
          {"column": 11, "next": [105, 105, 64]},
          {"column": 11, "next": [105, 105, 66]},
          {"column": 11, "next": [105, 105, 68]},
          {"column": 12, "next": [64, 65]},
          {"column": 13, "next": [67, 68, 68]},
          {"column": 13, "next": [69, 68, 68]},
          {"column": 13, "next": [70, 68, 68]},
          {"column": 14, "next": [71, 106, 72, 72, 73, 73]},
          {"column": 14, "next": [71, 106, 106, 106, 106, 106]},
          {"column": 14, "next": [71, 74, 74, 74, 75, 75]},
          {"column": 14, "next": [76, 77, 77, 77, 77, 77]},
          {"column": 15, "next": [106, 105, 105, 105, 105]},
          {"column": 15, "next": [106, 106, 78, 79, 80]},
          {"column": 15, "next": [106, 106, 81, 82, 83]},
          {"column": 15, "next": [84, 84, 84, 85, 86]},
          {"column": 15, "next": [87, 87, 87, 88, 89]},
          {"column": 15, "next": [90, 105, 105, 105, 105]},
          {"column": 15, "next": [90, 90, 90, 91, 92]},
          {"column": 16, "next": [93, 94]},
          {"column": 16, "next": [95, 96]},
          {"column": 16, "next": [97, 98]},
          {"column": 16, "next": [99, 100]},
          {"column": 16, "next": [101, 102]},
          {"column": 16, "next": [103, 104]},
          {"column": 16, "next": [107, 108]},
          {"column": 16, "next": [109, 110]},
          {"column": 16, "next": [111, 112]},
          {"column": 16, "next": [113, 114]},
          {"column": 16, "next": [115, 116]},
          {"column": 16, "next": [117, 118]},
          {"column": 16, "next": [119, 120]},
          {"column": 16, "next": [121, 122]},
          {"column": 16, "next": [123, 124]},
          {"column": 17, "next": [107, 106]},
          {"column": 17, "next": [108, 106]},
          {"column": 17, "next": [109, 106]},
          {"column": 17, "next": [110, 106]},
          {"column": 17, "next": [111, 106]},
          {"column": 17, "next": [112, 106]},
          {"column": 17, "next": [113, 106]},
          {"column": 17, "next": [114, 106]},
          {"column": 17, "next": [115, 106]},
          {"column": 17, "next": [116, 106]},
          {"column": 17, "next": [117, 106]},
          {"column": 17, "next": [118, 106]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1"]},
          {"outcome": {"kind": "accepted", "labels": ["hard"]}, "clauses": ["D1", "D4"]},
          {"outcome": {"kind": "accepted", "labels": ["hard"]}, "clauses": ["D1", "D4", "D5"]},
          {"outcome": {"kind": "accepted", "labels": ["hard"]}, "clauses": ["D2", "D4"]},
          {"outcome": {"kind": "accepted", "labels": ["hard"]}, "clauses": ["D2", "D4", "D5"]},
          {"outcome": {"kind": "accepted", "labels": ["medium"]}, "clauses": ["D3", "D4"]},
          {"outcome": {"kind": "accepted", "labels": ["hard"]}, "clauses": ["D3", "D4", "D5"]},
          {"outcome": {"kind": "accepted", "labels": ["hard"]}, "clauses": ["D1"]},
          {"outcome": {"kind": "accepted", "labels": ["hard"]}, "clauses": ["D1", "D5"]},
          {"outcome": {"kind": "accepted", "labels": ["medium"]}, "clauses": ["D2"]},
          {"outcome": {"kind": "accepted", "labels": ["hard"]}, "clauses": ["D2", "D5"]},
          {"outcome": {"kind": "accepted", "labels": ["easy"]}, "clauses": ["D3"]},
          {"outcome": {"kind": "accepted", "labels": ["medium"]}, "clauses": ["D3", "D5"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "D1", "D4"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "D1", "D4", "D5"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "D2", "D4"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "D2", "D4", "D5"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "D3", "D4"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "D3", "D4", "D5"]}
        ]
      }
    },
    {
      "id": "attributes",
      "kind": "many",
      "questions": [
        "image-of",
        "inseparable",
        "height",
        "thing",
        "visible",
        "in-vehicle",
        "child",
        "ridden",
        "parked",
        "in-lane",
        "cut-by-edge",
        "lights"
      ],
      "labels": [
        {"name": "truncated", "parent": null},
        {"name": "minor", "parent": null},
        {"name": "riderless", "parent": null},
        {"name": "parked", "parent": null},
        {"name": "braking", "parent": null},
        {"name": "emergency", "parent": null}
      ],
      "clauses": [
        {
          "id": "N1",
          "layer": "gates",
          "parent": null,
          "condition": {"kind": "outcome-in", "decision": "box", "outcomes": ["ignore", "leave"]},
          "otherwise": false,
          "effect": {"kind": "not-applicable"},
          "rationale": null,
          "text": "not applicable when `box` is not `draw`"
        },
        {
          "id": "T1",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "cut-by-edge", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["truncated"]},
          "rationale": null,
          "text": "`truncated` when `cut-by-edge`"
        },
        {
          "id": "T2",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "child", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["minor"]},
          "rationale": null,
          "text": "`minor` when `child`"
        },
        {
          "id": "T3",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "compare", "signal": "thing", "relation": "is", "value": "cycle"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "ridden", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["riderless"]},
          "rationale": null,
          "text": "`riderless` when `thing` is `cycle` and not `ridden`"
        },
        {
          "id": "T4",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "compare", "signal": "parked", "relation": "is", "value": "yes"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["parked"]},
          "rationale": null,
          "text": "`parked` when `parked`"
        },
        {
          "id": "T5",
          "layer": "rules",
          "parent": null,
          "condition": {
            "kind": "all",
            "parts": [
              {"kind": "includes", "signal": "lights", "member": "brake"},
              {
                "kind": "not",
                "part": {"kind": "compare", "signal": "parked", "relation": "is", "value": "yes"}
              }
            ]
          },
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["braking"]},
          "rationale": "parked cars are lit by the sun at times",
          "text": "`braking` when `lights` includes `brake` unless `parked`"
        },
        {
          "id": "T6",
          "layer": "rules",
          "parent": null,
          "condition": {"kind": "includes", "signal": "lights", "member": "blue"},
          "otherwise": false,
          "effect": {"kind": "give", "labels": ["emergency"]},
          "rationale": null,
          "text": "`emergency` when `lights` includes `blue`"
        }
      ],
      "priority": [],
      "place": 4,
      "reads": ["box"],
      "diagram": {
        "root": 0,
        "steps": [
          {"column": 0, "next": [1, 2, 3, 4, 5]},
          {"column": 1, "next": [139, 139, 139, 139, 139, 139, 139, 6]},
          {"column": 1, "next": [139, 139, 139, 139, 139, 139, 139, 7]},
          {"column": 1, "next": [8, 8, 8, 8, 8, 8, 8, 139]},
          {"column": 1, "next": [139, 139, 139, 139, 139, 139, 139, 9]},
          {"column": 1, "next": [139, 139, 139, 139, 139, 139, 139, 10]},
          {"column": 2, "next": [11, 11, 11, 11, 139]},
          {"column": 2, "next": [139, 139, 139, 139, 12]},
          {"column": 2, "next": [139, 139, 139, 139, 13]},
          {"column": 2, "next": [139, 139, 139, 139, 14]},
          {"column": 2, "next": [139, 139, 139, 139, 15]},
          {"column": 3, "next": [16, 17, 139]},
          {"column": 3, "next": [139, 139, 18]},
          {"column": 3, "next": [139, 139, 19]},
          {"column": 3, "next": [139, 139, 20]},
          {"column": 3, "next": [139, 139, 21]},
          {"column": 4, "next": [139, 139, 139, 22]},
          {"column": 4, "next": [139, 139, 139, 23]},
          {"column": 4, "next": [24, 24, 24, 139]},
          {"column": 4, "next": [139, 139, 139, 25]},
          {"column": 4, "next": [139, 139, 139, 26]},
          {"column": 4, "next": [139, 139, 139, 27]},
          {"column": 5, "next": [139, 139, 28]},
          {"column": 5, "next": [139, 139, 29]},
          {"column": 5, "next": [30, 31, 139]},
          {"column": 5, "next": [139, 139, 32]},
          {"column": 5, "next": [139, 139, 33]},
          {"column": 5, "next": [139, 139, 34]},
          {"column": 6, "next": [139, 139, 35]},
          {"column": 6, "next": [139, 139, 36]},
          {"column": 6, "next": [139, 139, 37]},
          {"column": 6, "next": [139, 139, 38]},
          {"column": 6, "next": [39, 40, 139]},
          {"column": 6, "next": [139, 139, 41]},
          {"column": 6, "next": [139, 139, 42]},
          {"column": 7, "next": [139, 139, 43]},
          {"column": 7, "next": [139, 139, 44]},
          {"column": 7, "next": [139, 139, 45]},
          {"column": 7, "next": [139, 139, 46]},
          {"column": 7, "next": [47, 48, 139]},
          {"column": 7, "next": [49, 49, 139]},
          {"column": 7, "next": [139, 139, 50]},
          {"column": 7, "next": [139, 139, 51]},
          {"column": 8, "next": [139, 139, 52]},
          {"column": 8, "next": [139, 139, 53]},
          {"column": 8, "next": [139, 139, 54]},
          {"column": 8, "next": [139, 139, 55]},
          {"column": 8, "next": [56, 56, 139]},
          {"column": 8, "next": [57, 57, 139]},
          {"column": 8, "next": [58, 58, 139]},
          {"column": 8, "next": [139, 139, 59]},
          {"column": 8, "next": [139, 139, 60]},
          {"column": 9, "next": [139, 139, 61]},
          {"column": 9, "next": [139, 139, 62]},
          {"column": 9, "next": [139, 139, 63]},
          {"column": 9, "next": [139, 139, 64]},
          {"column": 9, "next": [65, 65, 139]},
          {"column": 9, "next": [66, 66, 139]},
          {"column": 9, "next": [67, 67, 139]},
          {"column": 9, "next": [139, 139, 68]},
          {"column": 9, "next": [139, 139, 69]},
          {"column": 10, "next": [139, 139, 70]},
          {"column": 10, "next": [139, 139, 71]},
          {"column": 10, "next": [139, 139, 72]},
          {"column": 10, "next": [139, 139, 73]},
          {"column": 10, "next": [73, 74, 139]},
          {"column": 10, "next": [75, 76, 139]},
          {"column": 10, "next": [77, 78, 139]},
          {"column": 10, "next": [139, 139, 79]},
          {"column": 10, "next": [139, 139, 80]},
          {"column": 11, "next": [82, 81, 139]},
          {"column": 11, "next": [93, 93, 139]},
          {"column": 11, "next": [139, 139, 85]},
          {"column": 11, "next": [139, 139, 82]},
          {"column": 11, "next": [139, 139, 86]},
          {"column": 11, "next": [139, 139, 87]},
          {"column": 11, "next": [139, 139, 88]},
          {"column": 11, "next": [139, 139, 89]},
          {"column": 11, "next": [139, 139, 90]},
          {"column": 11, "next": [139, 139, 91]},
          {"column": 11, "next": [139, 139, 93]},
          {"column": 12, "next": [83, 84]},
          {"column": 13, "next": [92, 93, 93]},
          {"column": 13, "next": [94, 93, 93]},
          {"column": 13, "next": [95, 93, 93]},
          {"column": 13, "next": [96, 93, 93]},
          {"column": 13, "next": [97, 93, 93]},
          {"column": 13, "next": [98, 93, 93]},
          {"column": 13, "next": [99, 93, 93]},
          {"column": 13, "next": [100, 93, 93]},
          {"column": 13, "next": [101, 93, 93]},
          {"column": 13, "next": [102, 93, 93]},
          {"column": 14, "next": [103, 140, 104, 104, 104, 104]},
          {"column": 14, "next": [103, 140, 140, 140, 140, 140]},
          {"column": 14, "next": [103, 140, 105, 105, 105, 105]},
          {"column": 14, "next": [103, 115, 115, 115, 115, 115]},
          {"column": 14, "next": [103, 140, 106, 106, 106, 106]},
          {"column": 14, "next": [103, 140, 107, 107, 107, 107]},
          {"column": 14, "next": [103, 140, 108, 108, 108, 108]},
          {"column": 14, "next": [103, 140, 109, 109, 109, 109]},
          {"column": 14, "next": [103, 140, 110, 110, 110, 110]},
          {"column": 14, "next": [103, 140, 111, 111, 111, 111]},
          {"column": 14, "next": [112, 122, 122, 122, 122, 122]},
          {"column": 15, "next": [140, 139, 139, 139, 139]},
          {"column": 15, "next": [140, 140, 113, 113, 113]},
          {"column": 15, "next": [140, 140, 114, 114, 114]},
          {"column": 15, "next": [140, 140, 116, 116, 116]},
          {"column": 15, "next": [140, 140, 117, 117, 117]},
          {"column": 15, "next": [140, 140, 118, 118, 118]},
          {"column": 15, "next": [140, 140, 119, 119, 119]},
          {"column": 15, "next": [140, 140, 120, 120, 120]},
          {"column": 15, "next": [140, 140, 121, 121, 121]},
          {"column": 15, "next": [122, 139, 139, 139, 139]},
          {"column": 16, "next": [123, 124]},
          {"column": 16, "next": [125, 126]},
          {"column": 16, "next": [143, 144]},
          {"column": 16, "next": [127, 128]},
          {"column": 16, "next": [129, 130]},
          {"column": 16, "next": [131, 132]},
          {"column": 16, "next": [133, 134]},
          {"column": 16, "next": [135, 136]},
          {"column": 16, "next": [137, 138]},
          {"column": 16, "next": [157, 158]},
          {"column": 17, "next": [141, 140]},
          {"column": 17, "next": [142, 140]},
          {"column": 17, "next": [143, 140]},
          {"column": 17, "next": [144, 140]},
          {"column": 17, "next": [145, 140]},
          {"column": 17, "next": [146, 140]},
          {"column": 17, "next": [147, 140]},
          {"column": 17, "next": [148, 140]},
          {"column": 17, "next": [149, 140]},
          {"column": 17, "next": [150, 140]},
          {"column": 17, "next": [151, 140]},
          {"column": 17, "next": [152, 140]},
          {"column": 17, "next": [153, 140]},
          {"column": 17, "next": [154, 140]},
          {"column": 17, "next": [155, 140]},
          {"column": 17, "next": [156, 140]}
        ],
        "terminals": [
          {"outcome": null, "clauses": []},
          {"outcome": {"kind": "not-applicable"}, "clauses": ["N1"]},
          {"outcome": {"kind": "chosen", "labels": []}, "clauses": []},
          {"outcome": {"kind": "chosen", "labels": ["truncated"]}, "clauses": ["T1"]},
          {"outcome": {"kind": "chosen", "labels": ["minor"]}, "clauses": ["T2"]},
          {"outcome": {"kind": "chosen", "labels": ["truncated", "minor"]}, "clauses": ["T1", "T2"]},
          {"outcome": {"kind": "chosen", "labels": ["riderless"]}, "clauses": ["T3"]},
          {
            "outcome": {"kind": "chosen", "labels": ["truncated", "riderless"]},
            "clauses": ["T1", "T3"]
          },
          {"outcome": {"kind": "chosen", "labels": ["emergency"]}, "clauses": ["T6"]},
          {
            "outcome": {"kind": "chosen", "labels": ["truncated", "emergency"]},
            "clauses": ["T1", "T6"]
          },
          {"outcome": {"kind": "chosen", "labels": ["braking"]}, "clauses": ["T5"]},
          {
            "outcome": {"kind": "chosen", "labels": ["truncated", "braking"]},
            "clauses": ["T1", "T5"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["braking", "emergency"]},
            "clauses": ["T5", "T6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["truncated", "braking", "emergency"]},
            "clauses": ["T1", "T5", "T6"]
          },
          {"outcome": {"kind": "chosen", "labels": ["parked"]}, "clauses": ["T4"]},
          {
            "outcome": {"kind": "chosen", "labels": ["truncated", "parked"]},
            "clauses": ["T1", "T4"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["parked", "emergency"]},
            "clauses": ["T4", "T6"]
          },
          {
            "outcome": {"kind": "chosen", "labels": ["truncated", "parked", "emergency"]},
            "clauses": ["T1", "T4", "T6"]
          },
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1"]},
          {"outcome": {"kind": "flagged", "queue": "taxonomy"}, "clauses": ["N1", "T1"]}
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
