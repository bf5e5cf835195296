"""`client.embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...helpers.embeddings import EmbeddingsHelpers
from .._resource import C, Resource, endpoint
from ..api.embeddings.create_embedding import create_embedding

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _Embeddings(EmbeddingsHelpers, Resource[C]):
    """Embedding vectors of texts."""

    create = endpoint(create_embedding)
    """Compute embedding vectors for texts.

    Args:
        input: texts, or token ids, to embed
        model: id of the model
        encoding_format: form of the vectors in the response; base64 is smaller; service default: "float"
        dimensions: number of dimensions of the vectors; at least 1
        user: end-user id
    """


class Embeddings(_Embeddings["Executes"]):
    """Embedding vectors of texts."""


class AsyncEmbeddings(_Embeddings["AsyncExecutes"], awaits=True):
    """Embedding vectors of texts. The methods are awaited."""
