"""Create a container in which the code interpreter or a shell can run: POST /containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.container_resource import ContainerResource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_container import CreateContainerBodyExpiresAfterParam
    from ...params.shared import (
        ContainerNetworkPolicyAllowlistParam,
        ContainerNetworkPolicyDisabledParam,
        InlineSkillParam,
        SkillReferenceParam,
    )

OPERATION = Operation(
    id="CreateContainer",
    method="POST",
    path="/containers",
    name="containers.create",
    creates=True,
)


def create_container(
    *,
    name: str,
    file_ids: Sequence[str] | Omit = omit,
    expires_after: CreateContainerBodyExpiresAfterParam | BaseModel | Omit = omit,
    skills: Iterable[SkillReferenceParam | InlineSkillParam | BaseModel] | Omit = omit,
    memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
    network_policy: ContainerNetworkPolicyDisabledParam
    | ContainerNetworkPolicyAllowlistParam
    | BaseModel
    | Omit = omit,
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
) -> Call[ContainerResource]:
    """Create a container in which the code interpreter or a shell can run.

    Args:
        name: name of the object
        file_ids: ids of the files
        expires_after: when the object expires and is deleted
        skills: skills that the model may use
        memory_limit: maximum memory of the container
        network_policy: network access of the container
    """
    body: dict[str, Any] = {
        "name": name,
    }
    if file_ids is not omit:
        body["file_ids"] = file_ids
    if expires_after is not omit:
        body["expires_after"] = expires_after
    if skills is not omit:
        body["skills"] = skills
    if memory_limit is not omit:
        body["memory_limit"] = memory_limit
    if network_policy is not omit:
        body["network_policy"] = network_policy
    return Call(
        OPERATION,
        ContainerResource.from_dict,
        "/containers",
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
