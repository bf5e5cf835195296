"""`client.embeddings`."""

from __future__ import annotations

from ...helpers.embeddings import EmbeddingsHelpers
from .._resource import C, Resource, endpoint
from ..api.embeddings.create_embedding import create_embedding


class Embeddings(EmbeddingsHelpers, Resource[C]):
    """Embedding vectors of texts."""

    create = endpoint(create_embedding)
