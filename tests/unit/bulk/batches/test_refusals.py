from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual._generated.models.batch import Batch
from openai_dual.bulk.batches.refusals import refusal_of_batch, refusal_of_error
from openai_dual.core.decoding.errors import error_from_response
from openai_dual.errors import APIConnectionError


def failed(*errors: dict[str, Any]) -> Batch:
    return Batch.from_dict({"id": "batch_1", "status": "failed", "errors": {"object": "list", "data": list(errors)}})


@pytest.mark.parametrize(
    ("errors", "kind", "code"),
    [
        ([{"code": "token_limit_exceeded", "message": "x"}], "tokens", "token_limit_exceeded"),
        ([{"code": None, "message": "Enqueued request limit reached for m."}], "tokens", "batch_failed"),
        ([{"code": "billing_hard_limit_reached", "message": "x"}], "quota", "billing_hard_limit_reached"),
        ([{"code": "mismatched_model", "message": "x"}], "whole", "mismatched_model"),
        ([{"code": "invalid_url", "message": "x", "line": 2}], "lines", "invalid_url"),
        ([], "whole", "batch_failed"),
    ],
)
def test_the_reason_of_a_failed_batch(errors: list[Any], kind: str, code: str) -> None:
    found = refusal_of_batch(failed(*errors))

    assert (kind, code) == (found.kind, found.code)
    assert ({2: ("invalid_url", "x")} if kind == "lines" else {}) == found.lines


def test_a_failed_batch_may_have_no_errors() -> None:
    assert "whole" == refusal_of_batch(Batch.from_dict({"id": "b", "status": "failed"})).kind


@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (401, {"code": "invalid_api_key"}, "key"),
        (403, {}, "key"),
        (429, {"code": "insufficient_quota"}, "quota"),
        (429, {"code": "token_limit_exceeded"}, "tokens"),
        (429, {"code": "rate_limit_exceeded"}, None),
        (503, {}, None),
        (400, {"param": "input_file_id"}, "file"),
        (404, {}, "file"),
        (400, {"param": "endpoint"}, "whole"),
    ],
)
def test_the_reason_of_a_batch_that_was_not_created(status: int, error: Any, kind: str | None) -> None:
    response = httpx.Response(status, json={"error": {"message": "x", **error}})
    found = refusal_of_error(error_from_response(response, now=0.0))

    assert kind == (found and found.kind)


def test_other_errors_are_no_refusals() -> None:
    assert None is refusal_of_error(APIConnectionError())
