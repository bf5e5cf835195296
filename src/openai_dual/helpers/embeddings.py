"""`client.embeddings`: vectors of texts, also of more texts than fit into a request. Imports `core.vectors`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from .._generated.api.embeddings.create_embedding import create_embedding
from ..binding.workflows import each
from ..core.decoding.model import kept
from ..core.omit import Omit, omit
from ..core.workflows.embeddings import Input, cut, vectors
from ..core.workflows.many import checked_at_once
from ..core.workflows.polling import shared
from ..core.workflows.steps import FanOut, execute
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.embedding_model import EmbeddingModel
    from ..core.calls.call import Call
    from ..core.calls.options import CallKeywords
    from ..core.workflows.steps import Workflow


class EmbeddingsHelpers:
    """Vectors of texts."""

    @each
    def create_many(
        self,
        inputs: Iterable[Input],
        *,
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        user: str | Omit = omit,
        as_numpy: bool = False,
        at_once: int = 4,
        **settings: Unpack[CallKeywords],
    ) -> FanOut[Any]:
        """Embed any number of texts, or lists of tokens; yield a vector for each, in their order, as it comes.

        The inputs are taken as they are needed, put into requests as large as the service takes, and sent *at_once* at
        a time; what is held in memory does not grow with their number. A vector is a list of floats, or with *as_numpy*
        a NumPy array of 32-bit ones. They travel as base64, which is a quarter of the size. An error is raised where
        its vectors would have come: those before it have been yielded. Raises `InvalidParameterError` for an input
        that is none, `ConfigurationError` if there is no NumPy, `StructuredAnswerError` for an answer without as many
        vectors, and what `create` raises. API operation: createEmbedding.
        """
        if as_numpy and find_spec("numpy") is None:
            raise ConfigurationError("as_numpy: expected numpy to be installed", setting="as_numpy")

        def embed(some: list[Input]) -> Workflow[list[Any]]:
            given: Any = some
            call: Call[Any] = create_embedding(
                input=given, model=model, dimensions=dimensions, user=user, encoding_format="base64", **shared(settings)
            )
            answer = yield from execute(call.replace(decode=kept))
            return vectors(answer, len(some), as_numpy=as_numpy)

        return FanOut((embed(some) for some in cut(inputs)), checked_at_once(at_once))
