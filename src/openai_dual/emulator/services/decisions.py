"""Decisions: each question gets an answer; probabilities are made up and add up to 1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from random import Random
from typing import Any, Final

from ..messages import Json, Refusal, Reply, json_reply
from ..model.output import tokenize
from ..request_context import RequestContext, Service

_OPTIONS: Final = {"choice": "choices", "score": "levels"}
"""The list to choose from, by type of question."""


def create(context: RequestContext) -> Reply:
    """Answer the questions of a decision."""
    body, random = context.body, context.random
    for index, question in enumerate(body["questions"]):
        _refuse_empty(question, f"questions[{index}]")
    answers = [_answer(question, random) for question in body["questions"]]
    given = len(tokenize(str(body["input"])))
    usage = {
        "input_tokens": given,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": len(answers),
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": given + len(answers),
    }
    return json_reply({"model": body["model"], "answers": answers, "usage": usage})


def _refuse_empty(question: Json, place: str) -> None:
    """Refuse a question with nothing to choose from. Raises `Refusal`."""
    name = _OPTIONS.get(question["type"], "")
    if name and not question[name]:
        raise Refusal(400, f"Invalid '{place}.{name}': expected at least one element.", param=f"{place}.{name}")


def _answer(question: Json, random: Random) -> dict[str, Any]:
    named = {"name": question.get("name"), "type": question["type"]}
    match question["type"]:
        case "choice":
            values = [choice["value"] for choice in question["choices"]]
            shares = _shares(values, random)
            best = max(shares, key=lambda each: each["probability"])
            return {**named, "choice": best["value"], "confidence": best["probability"], "probabilities": shares}
        case "score":
            levels = question["levels"]
            shares = _shares(range(len(levels)), random)
            labelled = [{**share, "label": level["label"]} for share, level in zip(shares, levels, strict=True)]
            score = sum(share["value"] * share["probability"] for share in shares)
            confidence = max(share["probability"] for share in shares)
            return {**named, "score": round(score, 4), "confidence": confidence, "probabilities": labelled}
        case _:
            return {**named, "probability": round(random.random(), 4)}


def _shares(values: Iterable[Json], random: Random) -> list[dict[str, Any]]:
    weights = [(value, random.uniform(0.1, 1)) for value in values]
    total = sum(weight for _, weight in weights)
    return [{"value": value, "probability": round(weight / total, 4)} for value, weight in weights]


SERVICES: Mapping[str, Service] = {"createDecision": create}
