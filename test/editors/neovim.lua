-- What a person does in Neovim, with its own LSP client: open, read diagnostics, hover, apply the preferred fix, save.
local result = {}
vim.cmd("edit " .. vim.fn.fnameescape(vim.env.KP_FILE))
vim.bo.filetype = "python"
local client = vim.lsp.start_client({
  name = "keras-parity",
  cmd = { vim.env.KP_NODE, vim.env.KP_CLI, "lsp" },
  root_dir = vim.fn.fnamemodify(vim.env.KP_FILE, ":h"),
})
vim.lsp.buf_attach_client(0, client)
local patience = 45000
vim.wait(patience, function() return #vim.diagnostic.get(0) > 0 end, 50)
local function codes()
  return vim.tbl_map(function(one) return { code = one.code or one.user_data.lsp.code, line = one.lnum + 1, message = one.message } end, vim.diagnostic.get(0))
end
result.diagnostics = codes()
local first = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col + 1 })
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, patience)
  return answers[client] and answers[client].result
end
local position = vim.lsp.util.make_position_params(0, "utf-16")
local hover = ask("textDocument/hover", position)
result.hover = table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.contents), "\n")
local action_params = vim.lsp.util.make_range_params(0, "utf-16")
action_params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, first.lnum) }
for _, action in ipairs(ask("textDocument/codeAction", action_params)) do
  if action.isPreferred then
    if not action.edit then action = ask("codeAction/resolve", action) end
    result.action = action.title
    vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
    break
  end
end
local fixed = first.code or first.user_data.lsp.code
vim.wait(patience, function()
  return #vim.tbl_filter(function(one) return one.code == fixed end, codes()) == 0
end, 50)
result.afterwards = codes()
vim.cmd("write")
vim.fn.writefile({ vim.json.encode(result) }, vim.env.KP_RESULT)
vim.cmd("qall!")
