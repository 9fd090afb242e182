"""A guideline with a decision of each kind, and how often the answers to them were read."""

from collections import Counter

import pytest

from rubricc.audit.agreement.given import Given
from rubricc.compiler import compile_guideline
from tests.audit.agreement.test_measuring import GUIDELINE


@pytest.fixture(scope="module")
def mail():
    found = compile_guideline("mail.md", {"mail.md": GUIDELINE.encode()})
    assert found.table is not None
    return found.table


@pytest.fixture
def readings(monkeypatch):
    """How often the answers to each decision were read, and how many parts they had."""
    found: Counter[str] = Counter()
    parts: Counter[str] = Counter()
    real = Given.answers

    def answers(self, scheme):
        found[scheme.decision.id] += 1
        for one in real(self, scheme):
            parts[scheme.decision.id] += 1
            yield one

    monkeypatch.setattr(Given, "answers", answers)
    return found, parts
