"""Change the name or the metadata of an eval: POST /evals/{eval_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.eval import Eval

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared import MetadataParam

OPERATION = Operation(
    id="updateEval",
    method="POST",
    path="/evals/{eval_id}",
    name="evals.update",
)


def update_eval(
    eval_id: str,
    *,
    name: str | Omit = omit,
    metadata: MetadataParam | BaseModel | None | Omit = omit,
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
) -> Call[Eval]:
    """Change the name or the metadata of an eval.

    Args:
        eval_id: id of the eval
        name: name of the object
        metadata: up to 16 key-value pairs of strings, stored with the object
    """
    body: dict[str, Any] = {}
    if name is not omit:
        body["name"] = name
    if metadata is not omit:
        body["metadata"] = metadata
    return Call(
        OPERATION,
        Eval.from_dict,
        expand("/evals/{eval_id}", eval_id=eval_id),
        body=body,
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
