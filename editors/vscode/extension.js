// Starts `rubricc lsp` for the guidelines of the workspace.
const { workspace } = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

let client;

exports.activate = async () => {
  const command = workspace.getConfiguration("rubricc").get("command");
  client = new LanguageClient(
    "rubricc",
    { command, args: ["lsp"], transport: TransportKind.stdio },
    { documentSelector: [{ scheme: "file", language: "markdown", pattern: "**/guidelines/**/*.md" }] },
  );
  await client.start();
};

exports.deactivate = () => client?.stop();
