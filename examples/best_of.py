"""Let the server write five candidates and return the two best of them."""

from generated import OpenAI

client = OpenAI()

completion = client.completions.create(
    model="gpt-3.5-turbo-instruct",
    prompt="A friendly name for a robot that waters plants:",
    best_of=5,
    n=2,
    max_tokens=8,
    temperature=1.2,
)

for choice in completion.choices:
    print(f"{choice.index + 1}. {choice.text.strip()}")
