"""The hook needs a process that has not imported the official package: each test runs its lines in one.

Covers: open_models, modules, absent, names, twins, pydantic_twins, __main__, functions, aliases.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

INSTALLED = "import openai_dual.dropin as dropin\ndropin.install()\n"


def run(code: str, *arguments: str) -> str:
    """Run *code* in a process of its own, and return what it prints."""
    command = [sys.executable, *(arguments or ("-c", dedent(code)))]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (0, "") == (done.returncode, done.stderr)
    return done.stdout


def test_import_openai_gives_this_package() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import sys, openai, openai_dual
        from openai import OpenAI, _types
        from openai._exceptions import NotFoundError
        from openai.resources.chat.completions import Completions
        print(OpenAI is openai_dual.OpenAI, NotFoundError is openai_dual.NotFoundError)
        print(_types.NOT_GIVEN is openai_dual.omit)
        print(type(OpenAI(api_key="x").chat.completions) is Completions)
        print({type(sys.modules[name]).__name__ for name in sys.modules if name.partition(".")[0] == "openai"})
        print("version" in vars(openai), openai.__version__ == openai.version.VERSION)
        """)
    )

    assert "True True\nTrue\nTrue\n{'OfficialModule'}\nFalse True\n" == shown


def test_classes_are_pydantic_twins_and_responses_are_their_instances() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import openai, pydantic, copy, pickle, openai_dual.types.chat as own
        from openai.types.chat import ChatCompletionMessage
        message = ChatCompletionMessage(role="assistant", content="hello")
        print(message.__class__ is ChatCompletionMessage, isinstance(message, own.ChatCompletionMessage))
        message.note = "kept"
        object.__setattr__(message, "_private", 1)
        print(message.note, message.to_dict() == message.model_copy().to_dict())
        plain = own.ChatCompletionMessage.from_dict({"role": "assistant", "content": "hello", "note": "kept"})
        print(plain == message, message == plain, plain.__class__ is ChatCompletionMessage)
        print([isinstance(message, kind) for kind in (ChatCompletionMessage, openai.BaseModel, pydantic.BaseModel)])
        adapter = pydantic.TypeAdapter(ChatCompletionMessage)
        print(adapter.validate_python({"role": "assistant", "content": "a"}).content)
        print(copy.deepcopy(message) == message == pickle.loads(pickle.dumps(message)))
        print(ChatCompletionMessage.from_dict({"content": "b"}).content, list(ChatCompletionMessage.model_fields)[:2])
        """)
    )

    assert "True True\nkept True\nTrue True True\n[True, True, True]\na\nTrue\nb ['content', 'refusal']\n" == shown


def test_a_class_that_derives_from_a_twin_is_a_pydantic_class_with_its_fields() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import openai, pydantic
        from openai.types import CompletionUsage
        class Usage(CompletionUsage):
            cost: float = 0.5
        usage = Usage(prompt_tokens=1, completion_tokens=2, total_tokens="3")
        print(usage.total_tokens, usage.cost, isinstance(usage, CompletionUsage), issubclass(Usage, openai.BaseModel))
        print(usage.to_dict())
        class Mine(openai.BaseModel):
            number: int
        print(Mine(number="4", more=5).model_dump(), Mine.construct(number="x").number)
        for make in (lambda: Usage(prompt_tokens=1), lambda: CompletionUsage(prompt_tokens=1)):
            try:
                make()
            except pydantic.ValidationError as error:
                print(error.error_count())
        """)
    )

    tokens = "{'prompt_tokens': 1, 'completion_tokens': 2, 'total_tokens': 3}"
    assert f"3 0.5 True True\n{tokens}\n{{'number': 4, 'more': 5}} x\n2\n2\n" == shown.replace(
        "'completion_tokens': 2, 'prompt_tokens': 1", "'prompt_tokens': 1, 'completion_tokens': 2"
    )


def test_names_that_are_absent_here_say_so_when_they_are_used() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        from openai import ReconnectingOverrides
        print(isinstance(1, ReconnectingOverrides))
        try:
            ReconnectingOverrides()
        except NotImplementedError as error:
            print(error)
        for line in ("import openai.nothing", "from openai import nothing", "import openai; openai.nothing"):
            try:
                exec(line)
            except (ImportError, AttributeError) as error:
                print(type(error).__name__)
        """)
    )

    lines = shown.splitlines()
    assert ["False", "ModuleNotFoundError", "ImportError", "AttributeError"] == [lines[0], *lines[2:]]
    assert lines[1].startswith("openai_dual has no openai.ReconnectingOverrides")
    assert lines[1].endswith("instead: return `openai_dual.Reconnected` from `on_reconnecting`")


def test_providers_and_identities_stand_under_the_official_names() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import openai.auth
        from openai import AsyncBedrockOpenAI, BedrockOpenAI, OAuthError, OpenAI
        from openai.auth import WorkloadIdentityAuth, k8s_service_account_token_provider, x509_workload_identity
        from openai.auth._workload import SubjectTokenProviderError
        from openai.providers import bedrock, vertex
        from openai.providers.bedrock import bedrock as same

        client = OpenAI(provider=bedrock(region="eu-west-1", api_key="k"))
        print(client.base_url, bedrock is same)
        print(vertex(project="p", location="global", token_provider=lambda: "t").name)
        print(BedrockOpenAI(aws_region="us-east-1", api_key="k").base_url)
        identity = {"identity_provider_id": "i", "service_account_id": "s"}
        identity["provider"] = k8s_service_account_token_provider("/nowhere")
        try:
            OpenAI(workload_identity=identity).models.list()
        except SubjectTokenProviderError as error:
            print(type(error).__name__, issubclass(OAuthError, openai.AuthenticationError))
        """)
    )

    assert [
        "https://bedrock-mantle.eu-west-1.api.aws/openai/v1/ True",
        "vertex",
        "https://bedrock-mantle.us-east-1.api.aws/openai/v1/",
        "SubjectTokenProviderError True",
    ] == shown.splitlines()


def test_uninstall_gives_the_official_package_back() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import openai
        from openai.types.chat import ChatCompletionMessage
        message = ChatCompletionMessage(role="assistant", content="hello")
        dropin.uninstall()
        import sys
        print("openai" in sys.modules, dropin.is_installed(), message.__class__.__module__)
        """)
    )

    assert "False False openai_dual._generated.models.chat_completion_message\n" == shown


def test_it_refuses_a_process_that_has_imported_the_official_package() -> None:
    shown = run(
        """
        import sys, types
        sys.modules["openai"] = types.ModuleType("openai")
        from openai_dual import dropin
        try:
            dropin.install()
        except RuntimeError as error:
            print(error)
        """
    )

    assert shown.startswith("openai is imported already: call openai_dual.dropin.install() before")


def test_the_command_runs_scripts_and_modules_with_the_hook(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import openai, sys\nprint(type(openai).__name__, __name__, sys.argv[1:])\n")

    assert "OfficialModule __main__ ['a']\n" == run("", "-m", "openai_dual.dropin", str(script), "a")
    assert run("", "-m", "openai_dual.dropin", "-m", "platform") == run("", "-m", "platform")


def test_the_functions_of_private_modules_do_what_frameworks_ask_of_them() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import pydantic
        from openai._base_client import make_request_options
        from openai._models import construct_type, add_request_id
        from openai.lib._parsing._completions import type_to_response_format_param
        from openai.lib._parsing._responses import type_to_text_format_param
        from openai.lib._pydantic import to_strict_json_schema
        from openai.types import CompletionUsage
        class City(pydantic.BaseModel):
            name: str
        print(to_strict_json_schema(City)["required"])
        print(type_to_response_format_param(City)["json_schema"]["name"], type_to_text_format_param(City)["name"])
        print(type_to_response_format_param({"type": "json_object"}))
        usage = construct_type(type_=CompletionUsage, value={"total_tokens": 3})
        add_request_id(usage, "req_1")
        print(usage.total_tokens, usage._request_id, construct_type(type_=list[int], value=["1"]))
        print(make_request_options(extra_headers={"a": "b"}, query={"c": 1}))
        """)
    )

    assert [
        "['name']",
        "City City",
        "{'type': 'json_object'}",
        "3 req_1 [1]",
        "{'headers': {'a': 'b'}, 'params': {'c': 1}}",
    ] == shown.splitlines()


def test_responses_have_the_other_names_that_pydantic_gives_its_models() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import openai_dual.types as types, typing
        usage = types.CompletionUsage.from_dict({"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3})
        usage.cost = 0.5
        print(usage.cost, usage.to_dict()["cost"], usage.__pydantic_extra__)
        print(sorted(vars(usage))[:2], usage.dict() == usage.model_dump(), usage.copy() == usage)
        print(type(usage).__private_attributes__, usage.__pydantic_private__, "cost" in usage.__fields_set__)
        print(list(type(usage).__pydantic_fields__) == list(type(usage).model_fields) == list(type(usage).__fields__))
        hints = typing.get_type_hints(type(usage))
        print(type(usage).parse_obj({"total_tokens": 4}).total_tokens, "model_config" in hints)
        print(dict(usage.__rich_repr__())["total_tokens"], type(usage).model_rebuild())
        dropin.uninstall()
        try:
            usage.more = 1
        except AttributeError:
            print("refused")
        """)
    )

    assert [
        "0.5 0.5 {'cost': 0.5}",
        "['completion_tokens', 'completion_tokens_details'] True True",
        "{} None True",
        "True",
        "4 False",
        "3 None",
        "refused",
    ] == shown.splitlines()


def test_a_field_takes_an_instance_of_a_class_that_derives_from_its_twin() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        from openai.types import Image, ImagesResponse
        class Drawn(Image):
            style: str
        class Response(ImagesResponse):
            pass
        made = Response(created=1, data=[Drawn(style="oil", b64_json="x")])
        print(type(made.data[0]).__name__, made.model_dump()["data"][0]["style"])
        """)
    )

    assert "Drawn oil\n" == shown


def test_clients_have_the_insides_that_frameworks_read() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import openai, importlib.util
        client = openai.OpenAI(api_key="x", base_url="https://api.example.com/v1")
        print(client._base_url, client._base_url.host, type(client) is openai.OpenAI, isinstance(client, openai.OpenAI))
        newest = importlib.util.find_spec("httpx2") is not None
        print(openai.DefaultHttpxClient.__mro__[1].__module__ == ("httpx2" if newest else "httpx"))
        dropin.uninstall()
        print(hasattr(client, "_base_url"))
        """)
    )

    assert ["https://api.example.com/v1/ api.example.com True True", "True", "False"] == shown.splitlines()


def test_clients_are_made_as_the_official_ones_are() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import openai
        client = openai.OpenAI(api_key="x", base_url="https://example.com/v1?a=1", max_retries=0)
        print(client.base_url, client.with_options(timeout=3).base_url.host)
        client.base_url = "https://example.org/v2"
        print(client.base_url)
        late = openai.OpenAI(api_key="x", base_url="no-scheme", max_retries=0)
        try:
            late.models.list()
        except openai.APIConnectionError as error:
            print(type(error).__name__, getattr(error, "status_code", 500))
        dropin.uninstall()
        import openai_dual
        print(openai_dual.OpenAI(api_key="x").base_url, openai_dual.OpenAIError("a").status_code)
        """)
    )

    assert [
        "https://example.com/v1/?a=1 example.com",
        "https://example.org/v2/",
        "APIConnectionError 500",
        "https://api.openai.com/v1 None",
    ] == shown.splitlines()


def test_fields_of_twins_are_those_of_pydantic_and_fastapi_describes_them() -> None:
    shown = run(
        INSTALLED
        + dedent("""\
        import warnings
        warnings.simplefilter("ignore")  # of pydantic, as with the official classes
        import fastapi, pydantic
        from openai.types import CompletionUsage
        from openai.types.chat import ChatCompletion
        from openai.types.responses.response_create_params import ToolChoice
        field = ChatCompletion.model_fields["usage"]
        print(type(field).__name__, field.annotation == (CompletionUsage | None), field.is_required())
        print(pydantic.TypeAdapter(ToolChoice).validate_python("auto"))
        app = fastapi.FastAPI()
        app.get("/")(lambda: None)
        def route(usage: CompletionUsage) -> ChatCompletion: ...
        app.post("/a")(route)
        print("ChatCompletion" in app.openapi()["components"]["schemas"])
        given = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
        usage = CompletionUsage.model_validate(given)
        usage.note = "kept"
        print(usage.note, "note" in given)
        """)
    )

    assert "FieldInfo True False\nauto\nTrue\nkept False\n" == shown
