# What an ARN will be is not known, but it is not every resource.
resource "aws_sqs_queue" "work" {}

data "aws_iam_policy_document" "write" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = flatten([aws_sqs_queue.work.arn, [for pattern in ["%s:*"] : format(pattern, aws_sqs_queue.work.arn)]])
  }
}

resource "aws_iam_policy" "write" {
  policy = data.aws_iam_policy_document.write.json
}
