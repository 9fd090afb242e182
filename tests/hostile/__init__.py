"""The one corpus of hostile inputs and payloads."""
