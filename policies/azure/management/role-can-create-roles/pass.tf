resource "azurerm_role_definition" "read" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["Microsoft.Authorization/roleDefinitions/read", "Microsoft.Compute/*"]
  }
  assignable_scopes = ["/"]
}

resource "azurerm_role_definition" "contributor" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions     = ["*"]
    not_actions = ["Microsoft.Authorization/*/Write"]
  }
  assignable_scopes = ["/"]
}
