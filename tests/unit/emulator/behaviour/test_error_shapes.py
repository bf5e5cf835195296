"""Error bodies in every shape contain the message."""

from __future__ import annotations

import json

import pytest

from openai_dual.emulator.behaviour.error_shapes import ERROR_SHAPES, error_reply


@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize("shape", ERROR_SHAPES)
def test_a_shape_has_the_message(shape: str, status: int) -> None:
    reply = error_reply(shape, status, "No such model.", "model_not_found")

    assert isinstance(reply.body, bytes)
    assert reply.status == status
    assert b"No such model." in reply.body
    if shape not in {"plain", "html"}:
        json.loads(reply.body)


def test_problem_details_have_their_own_content_type() -> None:
    assert error_reply("problem", 404, "x", "y").content_type == "application/problem+json"
