"""A thing that happens once, whichever of several threads comes first."""

from __future__ import annotations

from openai_dual.core.telemetry.once import Once


def test_only_the_first_attempt_succeeds() -> None:
    once = Once()

    assert [True, False, False] == [once.take() for _ in range(3)]
