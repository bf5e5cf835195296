"""Delete a fine-tuned model: DELETE /models/{model}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.model_deleted import ModelDeleted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteModel",
    method="DELETE",
    path="/models/{model}",
    name="models.delete",
)


def delete_model(
    model: str,
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
) -> Call[ModelDeleted]:
    """Delete a fine-tuned model.

    Args:
        model: id of the model
    """
    return Call(
        OPERATION,
        ModelDeleted.from_dict,
        expand("/models/{model}", model=model),
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
