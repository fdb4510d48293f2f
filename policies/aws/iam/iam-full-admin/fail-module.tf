data "aws_iam_policy_document" "admin" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

module "fail_policy" {
  source = "terraform-aws-modules/iam/aws//modules/iam-policy"
  name   = "admin"
  policy = data.aws_iam_policy_document.admin.json
}

# What this input is used for is not known: the document is judged by itself.
data "aws_iam_policy_document" "fail_of_function" {
  statement {
    actions   = ["*"]
    resources = ["*"]
  }
}

module "function" {
  source             = "terraform-aws-modules/lambda/aws"
  function_name      = "f"
  attach_policy_json = true
  policy_json        = data.aws_iam_policy_document.fail_of_function.json
}
