"""`client.beta.responses.input_tokens`."""

from __future__ import annotations

from .._resource import C, Resource, endpoint
from ..api.beta.count_beta_response_input_tokens import count_beta_response_input_tokens


class InputTokens(Resource[C]):
    """`client.beta.responses.input_tokens`. Methods: count."""

    count = endpoint(count_beta_response_input_tokens)
