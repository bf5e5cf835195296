"""Withdraw the permission of a project to use a fine-tuned checkpoint: DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._call import Call, Operation, call_options, expand, omit
from ...models.permission_delete_response import PermissionDeleteResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="deleteFineTuningCheckpointPermission",
    method="DELETE",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    name="fine_tuning.checkpoints.permissions.delete",
)


def delete_fine_tuning_checkpoint_permission(
    permission_id: str,
    *,
    fine_tuned_model_checkpoint: str,
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
) -> Call[PermissionDeleteResponse]:
    """Withdraw the permission of a project to use a fine-tuned checkpoint.

    Args:
        permission_id: id of the permission
        fine_tuned_model_checkpoint: id of the checkpoint, which can be used as a model
    """
    return Call(
        OPERATION,
        PermissionDeleteResponse.from_dict,
        expand(
            "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
            fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            permission_id=permission_id,
        ),
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
