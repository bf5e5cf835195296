"""Types of requests: those of `create_embedding`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class CreateEmbeddingRequestParam(TypedDict, total=False):
    """`CreateEmbeddingRequest` in the description."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    """Input to the model."""
    model: Required[str | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]]
    """Id of the model."""
    encoding_format: Literal["float", "base64"]
    """Form of the vectors in the response; base64 is smaller; service default: "float"."""
    dimensions: int
    """Number of dimensions of the vectors; at least 1."""
    user: str
    """End-user id."""
