"""Search text by the words that it shares with a query: chunks, scores and filters. Pure."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from ...messages import Json
from ...model.output import tokenize


@frozen
class Chunking:
    """How a text is split: the tokens per chunk, and the overlap with the previous chunk."""

    size: int = 800
    overlap: int = 400


def chunks(text: str, chunking: Chunking) -> list[str]:
    """Split *text* into overlapping chunks of tokens."""
    tokens, step = tokenize(text), max(1, chunking.size - chunking.overlap)
    starts = range(0, max(1, len(tokens) - chunking.overlap), step)
    return ["".join(tokens[start : start + chunking.size]).strip() for start in starts]


def words(text: str) -> frozenset[str]:
    """Return the words of *text* in lower case."""
    return frozenset(re.findall(r"\w+", text.lower()))


def score(query: frozenset[str], text: str) -> float:
    """Return the share of the words of *query* that *text* has, from 0 to 1."""
    return round(len(query & words(text)) / len(query), 4) if query else 0.0


def accepts(condition: Json, attributes: Mapping[str, Any]) -> bool:
    """Return whether *attributes* match a comparison or a compound filter; incomparable values do not match."""
    if condition["type"] in JOINS:
        return JOINS[condition["type"]](accepts(part, attributes) for part in condition["filters"])
    if condition["key"] not in attributes:
        return condition["type"] in {"ne", "nin"}
    try:
        return bool(COMPARISONS[condition["type"]](attributes[condition["key"]], condition["value"]))
    except TypeError:
        return False


def _among(value: Json, listed: Json) -> bool:
    return isinstance(listed, list) and value in listed


JOINS: Mapping[str, Callable[..., bool]] = {"and": all, "or": any}
COMPARISONS: Mapping[str, Callable[[Json, Json], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": _among,
    "nin": lambda value, listed: not _among(value, listed),
}
