"""Types of requests: those of `create_batch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import MetadataParam


class BatchFileExpirationAfterParam(TypedDict, total=False):
    """`BatchFileExpirationAfter` in the description."""

    anchor: Required[Literal["created_at"]]
    """Time stamp from which the period is counted."""
    seconds: Required[int]
    """Number of seconds after the anchor; at least 3600; at most 2592000."""


class CreateBatchRequestParam(TypedDict, total=False):
    """`CreateBatchRequest` in the description."""

    input_file_id: Required[str]
    """Id of the uploaded file with the requests."""
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """Endpoint of the requests."""
    completion_window: Required[Literal["24h"]]
    """Time within which the work is to be completed."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    output_expires_after: BatchFileExpirationAfterParam | BaseModel
    """When the output files expire and are deleted."""
