resource "azurerm_role_definition" "narrow" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["Microsoft.Compute/*/read"]
  }
  assignable_scopes = ["/"]
}

resource "azurerm_role_definition" "contributor" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions     = ["*"]
    not_actions = ["Microsoft.Authorization/*"]
  }
  assignable_scopes = ["/"]
}
