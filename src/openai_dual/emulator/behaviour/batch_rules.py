"""How the emulated service processes batches: the limit of enqueued tokens, and how many polls they take."""

from __future__ import annotations

from attrs import field, frozen

from ...core.checks import or_none, whole
from . import validators


@frozen(kw_only=True)
class BatchRules:
    """The rules of batches. Raises `ConfigurationError`."""

    enqueued_tokens: int | None = field(default=None, validator=or_none(whole(least=1)))
    """The input tokens that may be enqueued for one model; a batch above it fails. None is no limit."""
    validating: int = field(default=1, validator=whole(least=1))
    """The polls until a batch is in progress."""
    steps: int = field(default=2, validator=whole(least=1))
    """The polls in which its lines are answered."""

    @classmethod
    def parse(cls, written: str) -> BatchRules:
        """Parse `enqueued-tokens=1000; validating=3; steps=2`. Raises `ConfigurationError`."""
        given = {name.replace("-", "_"): value for name, value in validators.pairs(written)}
        return validators.made_of(
            cls, {name: int(value) if value and value.isdecimal() else value for name, value in given.items()}
        )
