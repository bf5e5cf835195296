"""Graders and their templates."""

from __future__ import annotations

import pytest

from openai_dual.emulator.services.jobs.grading import filled, grade, reached

from .test_evals import CONTAINS, ITEM, SIMILAR, Answer


@pytest.mark.parametrize(
    ("grader", "sample", "expected"),
    [
        (CONTAINS | {"operation": "eq"}, "Two cats", (1.0, True)),
        (CONTAINS | {"operation": "eq"}, "two cats", (0.0, False)),
        (CONTAINS | {"operation": "ne"}, "two cats", (1.0, True)),
        (CONTAINS, "I see Two cats.", (1.0, True)),
        (CONTAINS, "I see two cats.", (0.0, False)),
        (CONTAINS | {"operation": "ilike"}, "I see two cats.", (1.0, True)),
        (SIMILAR | {"evaluation_metric": "fuzzy_match"}, "two cats", (1.0, True)),
        (SIMILAR | {"evaluation_metric": "bleu"}, "three cats", (0.5, True)),
        (SIMILAR | {"evaluation_metric": "bleu", "pass_threshold": 0.6}, "three cats", (0.5, False)),
        ({"type": "python", "name": "n", "source": "exit()"}, "x", (1.0, True)),
        ({"type": "score_model", "name": "n", "model": "gpt-5", "input": []}, "", (0.0, False)),
        ({"type": "multi", "name": "n", "graders": CONTAINS, "calculate_output": "same"}, "Two cats", (1.0, True)),
        (
            {"type": "multi", "name": "n", "graders": {"a": CONTAINS, "b": {"type": "python"}}},
            "one dog",
            (0.5, True),
        ),
    ],
)
def test_graders(grader: Answer, sample: str, expected: tuple[float, bool]) -> None:
    verdict = grade(grader, ITEM, sample)

    assert expected == (verdict.score, verdict.passed)


@pytest.mark.parametrize(
    ("template", "expected"),
    [("{{ item.a.b }}!", "1!"), ("{{item.a.c}}{{ item.no.where }}", ""), ("{ item.a }", "{ item.a }"), (None, "")],
)
def test_templates(template: str | None, expected: str) -> None:
    assert expected == filled(template, {"item": {"a": {"b": 1}}})
    assert "" == reached("item.a", {"item": "text"})
