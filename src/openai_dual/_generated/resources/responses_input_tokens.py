"""`client.responses.input_tokens`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.responses.count_response_input_tokens import count_response_input_tokens


class InputTokens(Resource[C]):
    """`client.responses.input_tokens`. Methods: count."""

    count = endpoint(count_response_input_tokens)
