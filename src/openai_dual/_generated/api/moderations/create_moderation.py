"""Classify whether texts or images are harmful: POST /moderations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.moderation_create_response import ModerationCreateResponse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_moderation import ModerationImageURLInputParam, ModerationTextInputParam

OPERATION = Operation(
    id="createModeration",
    method="POST",
    path="/moderations",
    name="moderations.create",
)


def create_moderation(
    *,
    input: str | Sequence[str] | Iterable[ModerationImageURLInputParam | ModerationTextInputParam | BaseModel],
    model: str
    | Literal[
        "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
    ]
    | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ModerationCreateResponse]:
    """Classify whether texts or images are harmful.

    Args:
        input: texts and images to classify
        model: id of the model; service default: "omni-moderation-latest"
    """
    body: dict[str, Any] = {
        "input": input,
    }
    if model is not omit:
        body["model"] = model
    return Call(
        OPERATION,
        ModerationCreateResponse.from_dict,
        "/moderations",
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
