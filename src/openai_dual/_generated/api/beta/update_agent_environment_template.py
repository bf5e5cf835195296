"""Change a template of environments: POST /agents/environments/templates/{environment_template_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, expand, omit
from ...models.environment_template import EnvironmentTemplate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.shared_beta import HostedEnvironmentFileParam, HostedPluginParam, HostedSkillParam, SetupCommandParam
    from ...params.update_agent_environment_template import (
        UpdateAgentEnvironmentTemplateDesktopParam,
        UpdateAgentEnvironmentTemplateNetworkParam,
        UpdateAgentEnvironmentTemplatePackagesParam,
    )

OPERATION = Operation(
    id="updateAgentEnvironmentTemplate",
    method="POST",
    path="/agents/environments/templates/{environment_template_id}",
    name="beta.agents.environments.templates.update",
    headers={"OpenAI-Beta": "agents=v1"},
)


def update_agent_environment_template(
    environment_template_id: str,
    *,
    capability_directories: Sequence[str] | None | Omit = omit,
    desktop: UpdateAgentEnvironmentTemplateDesktopParam | BaseModel | None | Omit = omit,
    env: Mapping[str, str] | BaseModel | None | Omit = omit,
    files: Iterable[HostedEnvironmentFileParam | BaseModel] | None | Omit = omit,
    name: str | None | Omit = omit,
    network: UpdateAgentEnvironmentTemplateNetworkParam | BaseModel | None | Omit = omit,
    packages: UpdateAgentEnvironmentTemplatePackagesParam | BaseModel | None | Omit = omit,
    plugins: Iterable[HostedPluginParam | BaseModel] | None | Omit = omit,
    setup_commands: Iterable[SetupCommandParam | BaseModel] | None | Omit = omit,
    skills: Iterable[HostedSkillParam | BaseModel] | None | Omit = omit,
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
) -> Call[EnvironmentTemplate]:
    """Change a template of environments.

    Args:
        environment_template_id: id of the environment template
        capability_directories: directories in the environment that hold capabilities of the agent
        desktop: settings of the desktop
        env: environment variables
        files: files in the environment
        name: name of the object
        network: network access of the environment
        packages: packages that are installed
        plugins: plugins of the environment
        setup_commands: commands that prepare the environment
        skills: skills that the model may use
    """
    body: dict[str, Any] = {}
    if capability_directories is not omit:
        body["capability_directories"] = capability_directories
    if desktop is not omit:
        body["desktop"] = desktop
    if env is not omit:
        body["env"] = env
    if files is not omit:
        body["files"] = files
    if name is not omit:
        body["name"] = name
    if network is not omit:
        body["network"] = network
    if packages is not omit:
        body["packages"] = packages
    if plugins is not omit:
        body["plugins"] = plugins
    if setup_commands is not omit:
        body["setup_commands"] = setup_commands
    if skills is not omit:
        body["skills"] = skills
    return Call(
        OPERATION,
        EnvironmentTemplate.from_dict,
        expand(
            "/agents/environments/templates/{environment_template_id}", environment_template_id=environment_template_id
        ),
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
