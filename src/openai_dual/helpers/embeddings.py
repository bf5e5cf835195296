"""`client.embeddings`: vectors of more texts than fit into one request."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from .._generated.api.embeddings.create_embedding import create_embedding
from ..binding.workflows import each
from ..core.decoding.decoders import kept
from ..core.omit import Omit, omit
from ..core.workflows.embeddings import Input, cut, refuses_base64, vectors
from ..core.workflows.many import checked_at_once
from ..core.workflows.polling import refuse_unknown, shared
from ..core.workflows.steps import FanOut, execute
from ..errors import BadRequestError, ConfigurationError, UnprocessableEntityError

if TYPE_CHECKING:
    from typing import Unpack

    from .._generated.models.embedding_model import EmbeddingModel
    from ..core.calls.call import Call
    from ..core.calls.options import CallKeywords
    from ..core.workflows.steps import Workflow


class EmbeddingsHelpers:
    """Vectors of many texts."""

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
        """Embed any number of texts, or lists of tokens; yield a vector for each, in their order.

        The inputs are consumed as needed, divided into requests as large as the service accepts, and sent *at_once* at
        a time; memory does not grow with their number. A vector is a list of floats, or with *as_numpy* a NumPy array
        of 32-bit floats. Vectors are transferred as base64, a quarter of the size; if the server refuses that, as
        numbers. To request another encoding, pass `extra_body={"encoding_format": "float"}`. The settings, `extra_body`
        included, apply to each request. An error is raised in the place of its vectors, after those before it.

        Raises `InvalidParameterError` for an input that is neither text nor tokens, `ConfigurationError` without NumPy,
        `StructuredAnswerError` for a response with fewer vectors, and the errors of `create`.
        API operation: createEmbedding.
        """
        if as_numpy and find_spec("numpy") is None:
            raise ConfigurationError("as_numpy: expected numpy to be installed", setting="as_numpy")
        refuse_unknown("create_many", settings, {"encoding_format": "expected in extra_body"})
        common = shared(settings) | {"extra_body": settings.get("extra_body")}
        encoding: list[Any] = ["base64"]

        def request(some: list[Input], encoding_format: Any) -> Call[Any]:
            given: Any = some
            call: Call[Any] = create_embedding(
                input=given, model=model, dimensions=dimensions, user=user, encoding_format=encoding_format, **common
            )
            return call.replace(decode=kept)

        def embed(some: list[Input]) -> Workflow[list[Any]]:
            try:
                answer = yield from execute(request(some, encoding[0]))
            except (BadRequestError, UnprocessableEntityError) as error:
                if not refuses_base64(error):
                    raise
                encoding[0] = omit  # for all later requests
                answer = yield from execute(request(some, omit))
            return vectors(answer, len(some), as_numpy=as_numpy)

        return FanOut((embed(some) for some in cut(inputs)), checked_at_once(at_once))
