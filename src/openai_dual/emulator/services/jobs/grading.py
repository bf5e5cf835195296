"""Grade samples. Pure.

Texts are really compared. Code is not executed and no model is called: a `python`, `score_model` or `label_model`
grader accepts every sample that is not empty.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from statistics import fmean
from typing import Any

from attrs import frozen

from ...messages import Json
from ..vector_stores.text_search import score, words

PLACE = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")
PASSING = 0.5
"""The score from which on a grader without a threshold passes."""

OPERATIONS: Mapping[str, Callable[[str, str], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "like": lambda given, wanted: wanted in given,
    "ilike": lambda given, wanted: wanted.lower() in given.lower(),
}


@frozen
class Grade:
    """The result of a grader."""

    name: str
    kind: str
    score: float
    passed: bool


def grade(grader: Mapping[str, Any], item: Json, sample: str) -> Grade:
    """Grade *sample*, the model's output for *item*."""
    worth = _worth(grader, {"item": item, "sample": {"output_text": sample}})
    least = grader.get("pass_threshold")
    passed = worth >= (PASSING if least is None else least)
    return Grade(grader.get("name") or "", grader.get("type") or "", worth, passed)


def filled(template: Json, values: Mapping[str, Json]) -> str:
    """Fill *template* with *values*: `{{ item.question }}`; a missing value is empty."""
    return PLACE.sub(lambda place: str(reached(place[1], values)), template if isinstance(template, str) else "")


def reached(path: str, values: Json) -> Json:
    """Return the value at *path*, such as `item.question`; empty if it is missing."""
    for name in path.split("."):
        values = values.get(name, "") if isinstance(values, Mapping) else ""
    return values


def _worth(grader: Mapping[str, Any], values: Mapping[str, Json]) -> float:
    match grader.get("type"):
        case "multi":
            return _average(grader.get("graders") or {}, values)
        case "string_check":
            return float(OPERATIONS[grader.get("operation") or "eq"](*_texts(grader, values)))
        case "text_similarity":
            return _similarity(grader.get("evaluation_metric", ""), *_texts(grader, values))
        case _:
            return float(bool(values["sample"]["output_text"]))


def _average(graders: Mapping[str, Any], values: Mapping[str, Json]) -> float:
    """Return the average score of a grader's own graders: one, or several by name."""
    listed = [graders] if "type" in graders else list(graders.values())
    return fmean(_worth(one, values) for one in listed) if listed else 0.0


def _texts(grader: Mapping[str, Any], values: Mapping[str, Json]) -> tuple[str, str]:
    """Fill the templates of the input and of the reference."""
    return filled(grader.get("input"), values), filled(grader.get("reference"), values)


def _similarity(metric: str, given: str, wanted: str) -> float:
    """Compare texts for `fuzzy_match`; for other metrics return the share of the reference's words."""
    if metric == "fuzzy_match":
        return round(SequenceMatcher(None, given.lower(), wanted.lower()).ratio(), 4)
    return score(words(wanted), given)
