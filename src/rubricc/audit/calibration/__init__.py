"""Takes a meaning or annotations, gives cases to talk about, and drafts what came of the talk."""

from rubricc.audit.calibration.asking import read_outcome
from rubricc.audit.calibration.drafting import Draft, Wish, drafts
from rubricc.audit.calibration.from_meaning import border_topics, pack_of
from rubricc.audit.calibration.pack import Asked, Pack, Rule, Topic, Vote, read_pack
from rubricc.audit.calibration.placing import Place
from rubricc.audit.calibration.telling import case_told, cells_at
from rubricc.audit.calibration.voting import BadVote, Tally, count_votes, tallies

__all__ = [
    "Asked",
    "BadVote",
    "Draft",
    "Pack",
    "Place",
    "Rule",
    "Tally",
    "Topic",
    "Vote",
    "Wish",
    "border_topics",
    "case_told",
    "cells_at",
    "count_votes",
    "drafts",
    "pack_of",
    "read_outcome",
    "read_pack",
    "tallies",
]
