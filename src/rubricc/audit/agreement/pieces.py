"""A part of the answers, with all that statistics are made of."""

from collections.abc import Mapping
from functools import cached_property

import numpy as np

from rubricc.audit.agreement.answers import Answers
from rubricc.audit.agreement.blame import NO_CHARGING, Charged, Charging, charged_in
from rubricc.audit.agreement.coefficients import Counts, apart_of, counts_of
from rubricc.audit.agreement.items import Numbers, Reals, places_by
from rubricc.audit.agreement.parting import Told, part_of
from rubricc.audit.agreement.units import Distances, Units, categories, units_of


class Piece:
    """Some answers; what is made of them is made when it is first asked for."""

    def __init__(self, answers: Answers, distances: Distances, charging: Charging) -> None:
        self.answers = answers
        self._distances = distances
        self._charging = charging
        self._parts: dict[Told, Piece] = {}

    @cached_property
    def units(self) -> Units:
        """The items that several answered."""
        return units_of(self.answers, self._distances)

    @cached_property
    def counts(self) -> Counts:
        """How often each item was given each answer."""
        return counts_of(self.answers)

    @cached_property
    def apart(self) -> Reals:
        """How far each answer is from others."""
        return apart_of(self.answers, self.units)

    @cached_property
    def by_person(self) -> Mapping[int, Numbers]:
        """The places of the answers of each annotator."""
        return places_by(self.answers.annotator)

    @cached_property
    def shared_by_person(self) -> Mapping[int, Numbers]:
        """Of each annotator, those to items that others answered, too."""
        return places_by(self.answers.annotator, np.isfinite(self.apart))

    @cached_property
    def by_version(self) -> Mapping[int, Numbers]:
        """The places of the answers of each version."""
        return places_by(self.answers.version)

    @cached_property
    def charged(self) -> Charged:
        """What each clause is charged with."""
        return charged_in(self.answers, self.units, self._charging)

    def part(self, part: Told) -> "Piece":
        """What the answers say of a part of them; it is kept until another is asked for."""
        if part not in self._parts:
            told = Piece(part_of(self.answers, part), categories(2), NO_CHARGING)
            self._parts = {part: told}
        return self._parts[part]
