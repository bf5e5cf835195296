"""Create a moderation: POST /moderations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....core.call import Call, Operation, call_options, given
from ....core.omit import omit
from ...models.create_moderation_response import CreateModerationResponse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ....core.keywords import TimeoutSetting
    from ....core.model import Model as BaseModel
    from ....core.omit import Omit
    from ...params.create_moderation_request_input_item_image_url_param import (
        CreateModerationRequestInputItemImageUrlParam,
    )
    from ...params.create_moderation_request_input_item_text_param import CreateModerationRequestInputItemTextParam

OPERATION = Operation(
    id="createModeration",
    method="POST",
    path="/moderations",
)


def create_moderation(
    *,
    input: str
    | Sequence[str]
    | Iterable[CreateModerationRequestInputItemImageUrlParam | CreateModerationRequestInputItemTextParam | BaseModel],
    model: str
    | Literal[
        "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
    ]
    | Omit = omit,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[CreateModerationResponse]:
    """Create a moderation.

    - `input`
    - `model`: the service's default is "omni-moderation-latest"
    """
    return Call(
        OPERATION,
        CreateModerationResponse.from_dict,
        "/moderations",
        body=given(input=input, model=model),
        options=call_options(timeout, deadline, max_retries, idempotency_key, extra_headers, extra_query, extra_body),
    )
