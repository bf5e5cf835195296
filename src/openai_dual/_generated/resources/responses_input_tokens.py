"""`client.responses.input_tokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.responses.count_response_input_tokens import count_response_input_tokens

if TYPE_CHECKING:
    pass


class InputTokens(Resource[C]):
    """`client.responses.input_tokens`: count."""

    count = endpoint(count_response_input_tokens)
