"""Retrieve a character: GET /videos/characters/{character_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.video_get_character_response import VideoGetCharacterResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="GetVideoCharacter",
    method="GET",
    path="/videos/characters/{character_id}",
    name="videos.get_character",
    deprecated=True,
)


def get_video_character(
    character_id: str,
    *,
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
) -> Call[VideoGetCharacterResponse]:
    """Retrieve a character.

    Deprecated.

    Args:
        character_id: id of the character
    """
    return Call(
        OPERATION,
        VideoGetCharacterResponse.from_dict,
        expand("/videos/characters/{character_id}", character_id=character_id),
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
