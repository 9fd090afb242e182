"""The parts of the meaning that a random guideline seldom puts to the test."""
