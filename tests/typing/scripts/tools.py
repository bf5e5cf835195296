"""Turns with tools, computers and decisions, as mypy --strict and pyright strict see them. Checked, never run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeAlias, assert_type

from openai_dual import (
    AsyncComputerToolset,
    AsyncOpenAI,
    AsyncToolTurns,
    ChatToolRun,
    ComputerToolset,
    OpenAI,
    ParsedChatCompletion,
    ParsedResponse,
    ResponseToolRun,
    ToolTurn,
    ToolTurns,
)
from openai_dual.helpers.computer.drivers import AsyncComputerDriver, ComputerDriver
from openai_dual.types.responses import Response


@dataclass
class Report:
    done: bool


class Verdict(Enum):
    SPAM = "spam"
    HAM = "ham"


Answer: TypeAlias = Literal["yes", "no"]
client, aclient = OpenAI(), AsyncOpenAI()
ASK = "Is this spam?"

turns = client.responses.iterate_tools([len], model="m", input="text", text_format=Report)
assert_type(turns, ToolTurns[ParsedResponse[Report], ResponseToolRun[Report]])
for turn in turns:
    assert_type(turn, ToolTurn[ParsedResponse[Report]])
    turn.supply_outputs({call.id: "text" for call in turn.calls})
assert_type(turns.get_final(), ResponseToolRun[Report])

chat = client.chat.completions.iterate_tools([len], model="m", messages=[])
assert_type(chat, ToolTurns[ParsedChatCompletion[None], ChatToolRun[None]])


def operate(driver: ComputerDriver) -> None:
    toolset = ComputerToolset(driver)
    assert_type(toolset.run(client, {"model": "m", "input": "text"}, max_steps=3), Response)
    client.responses.run_tools(
        [], model="m", input="text", computer=toolset, before_action=lambda action: action.type == "click"
    )


assert_type(client.decisions.choose(model="m", input="x", instructions=ASK, choices=Verdict).value, Verdict)
assert_type(client.decisions.choose(model="m", input="x", instructions=ASK, choices=Answer).value, Answer)
assert_type(client.decisions.choose(model="m", input="x", instructions=ASK, choices=bool).value, bool)
assert_type(client.decisions.choose(model="m", input="x", instructions=ASK, choices=["a", "b"]).value, str)
assert_type(
    client.decisions.choose(model="m", input="x", instructions=ASK, choices={Verdict.HAM: "a letter"}).probabilities,
    dict[Verdict, float],
)


async def main(driver: AsyncComputerDriver) -> None:
    aturns = aclient.responses.iterate_tools([len], model="m", input="text")
    assert_type(aturns, AsyncToolTurns[ParsedResponse[None], ResponseToolRun[None]])
    async for turn in aturns:
        assert_type(turn.response, ParsedResponse[None])
    assert_type(await AsyncComputerToolset(driver).run(aclient, {"model": "m", "input": "text"}), Response)
    choice = await aclient.decisions.choose(model="m", input="x", instructions=ASK, choices=Answer)
    assert_type(choice.value, Answer)
