"""Log probabilities of tokens: made up, the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_lowercase
from typing import Any

from ..state import State


def logprobs(state: State, tokens: Iterable[str], others: int) -> list[dict[str, Any]]:
    """Return the log probability of each of *tokens*, and of the *others* most likely tokens at its place.

    The token itself is always the most likely; the others are single letters.
    """
    return [_token(state, token, others) for token in tokens]


def _token(state: State, token: str, others: int) -> dict[str, Any]:
    random = state.random("logprob", token)
    likely = _entry(token, -random.uniform(0, 0.5))
    less = sorted((-random.uniform(1, 20) for _ in range(max(others - 1, 0))), reverse=True)
    alternatives = [_entry(other, chance) for other, chance in zip(ascii_lowercase, less, strict=False)]
    return {**likely, "top_logprobs": [likely, *alternatives][:others]}


def _entry(token: str, chance: float) -> dict[str, Any]:
    return {"token": token, "logprob": round(chance, 8), "bytes": list(token.encode())}
